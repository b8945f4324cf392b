import type { Reason } from '../outcome.js';
import type { AcceptedField } from './accepted-field.js';
import { refusal, type RefusalCode } from './refusal.js';

/** What our rules say about one field of a model's answer. */
export type FieldVerdict = { readonly kind: 'accepted'; readonly field: AcceptedField } | Refusal;

/** A claim is refused, and why. */
export interface Refusal {
  readonly kind: 'refused';
  readonly reason: Reason;
}

/** Refuses by a code of the catalogue. `names` are words of our own lists, never the model's or the seller's. */
export function refuse(code: RefusalCode, ...names: readonly string[]): Refusal {
  return { kind: 'refused', reason: refusal(code, names) };
}
