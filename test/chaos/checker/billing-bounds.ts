import { isMaybeBilled, type CallEvidence } from '../evidence.js';
import type { Invariant } from './invariant.js';

/**
 * settled <= received <= settled + maybe billed, call by call: what we say was answered had been received, and
 * what we say was never sent had not. The sums follow from it, and a sum can't hide one error behind another.
 */
export const billingBounds: Invariant = {
  name: 'settled <= received <= settled + maybe billed',
  breaches: ({ calls, received }) => {
    const ids = new Set(received.map((line) => line.callId));
    return calls.flatMap((call) => {
      if (isSettled(call) && !ids.has(call.id))
        return [
          `call ${call.id}: ${call.state} with status ${call.status ?? 'none'}, but never received`,
        ];
      if (!isSettled(call) && !isMaybeBilled(call) && ids.has(call.id))
        return [
          `call ${call.id}: ${call.verdictClass ?? call.state}, said to be unsent, but received`,
        ];
      return [];
    });
  },
};

/** A whole answer came, or a failure with a status: the provider had the request. */
export function isSettled(call: CallEvidence): boolean {
  return call.state === 'answered' || (call.state === 'failed' && call.status !== null);
}
