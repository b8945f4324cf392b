import type { FailoverAction, FailureClass } from './failures.js';

/** Two tries a provider and round of the plan, counted in call rows. */
export const TRIES_PER_PROVIDER = 2;
/** A provider at which so many calls of one round were lost (reserved, never answered) is left for the next. */
export const LOST_CALLS_PER_PROVIDER = 3;

/** What a class leads to: `again` while tries are left, then the next provider; all else at once. */
const FIRST_ACTION: Readonly<Record<FailureClass, FailoverAction>> = {
  cancelled: 'stop',
  'attempt.lost': 'again',
  'config.invalid': 'next',
  'net.connect': 'again',
  'net.reset': 'again',
  timeout: 'next',
  'wire.invalid': 'next',
  'policy.refusal': 'human',
  'policy.filter': 'human',
  'out.unusable': 'again',
  'req.invalid': 'next',
  auth: 'next',
  'rate.limited': 'again',
  'srv.error': 'again',
  unknown: 'next',
  'ours.infra': 'again',
  'queue.backlog': 'next',
};

/** Classes that say nothing of the provider, so they use up no try. */
const USES_NO_TRY: ReadonlySet<FailureClass> = new Set([
  'cancelled',
  'attempt.lost',
  'ours.infra',
  'queue.backlog',
]);

/** Whether a failure of this class counts against the provider's tries. */
export function usesTry(failureClass: FailureClass): boolean {
  return !USES_NO_TRY.has(failureClass);
}

/**
 * Decides what follows a failure. A policy refusal never goes on to another model: a laxer one must not be
 * shopped for.
 * @param triesUsed tries used at this provider in this round of the plan, this failure included
 */
export function actionAfter(failureClass: FailureClass, triesUsed: number): FailoverAction {
  const action = FIRST_ACTION[failureClass];
  if (action === 'again' && usesTry(failureClass) && triesUsed >= TRIES_PER_PROVIDER) return 'next';
  return action;
}

const FIRST_WAIT_REFUSED_MS = 2_000;
const FIRST_WAIT_MS = 15_000;
const LONGEST_WAIT_MS = 15 * 60_000;

/**
 * How long to wait when every provider of the plan has failed, before the plan is tried again with fresh
 * tries: 2 s at first where a provider refused connections (it is most likely restarting), else 15 s doubling
 * to 15 min; +-20 % jitter, so that an outage's waiters don't come back as one.
 * @param round the round that has just failed, from 1
 * @param lastClass class of the round's last failure
 * @param random in [0, 1)
 */
export function waitAfterExhaustedPlan(
  round: number,
  lastClass: FailureClass,
  random: number,
): number {
  if (lastClass !== 'net.connect') return doubledWait(round, random);
  return round === 1 ? jittered(FIRST_WAIT_REFUSED_MS, random) : doubledWait(round - 1, random);
}

/**
 * How long to wait before the same provider is asked again, where our own outage outlasted the engine's retries.
 * @param outages how often that has happened at this provider in this round, from 1
 * @param random in [0, 1)
 */
export function waitInOwnOutage(outages: number, random: number): number {
  return doubledWait(outages, random);
}

function doubledWait(time: number, random: number): number {
  return jittered(Math.min(FIRST_WAIT_MS * 2 ** (time - 1), LONGEST_WAIT_MS), random);
}

function jittered(ms: number, random: number): number {
  return Math.round(ms * (0.8 + 0.4 * random));
}
