import type { ProviderProtocol } from '#libs/config/providers';
import { ANSWERS } from './answers.js';
import type { Behaviour } from './behaviour.js';
import { CONNECTIONS } from './connections.js';
import { ENVELOPES } from './envelopes.js';
import { ERRORS } from './errors.js';

/** The catalogue: every way in which a faulty provider can answer a request. */
const CATALOGUE = { ...ANSWERS, ...CONNECTIONS, ...ENVELOPES, ...ERRORS };

export type BehaviourName = keyof typeof CATALOGUE;

/** The same, each as what it is to a server. */
export const BEHAVIOURS: Readonly<Record<BehaviourName, Behaviour>> = CATALOGUE;

export const BEHAVIOUR_NAMES: readonly BehaviourName[] =
  Object.keys(BEHAVIOURS).filter(isBehaviourName);

export function isBehaviourName(name: string): name is BehaviourName {
  return Object.hasOwn(CATALOGUE, name);
}

/** Whether the providers of a protocol can do this. */
export function canBehave(name: BehaviourName, protocol: ProviderProtocol): boolean {
  return BEHAVIOURS[name].protocols?.includes(protocol) ?? true;
}
