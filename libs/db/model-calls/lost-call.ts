import type { Verdict } from '#libs/domain/failures';
import { verdictOf } from '#libs/domain/verdict-of';

/** Why the cost of a lost call is unknown. */
export const LOST_COST_REASON = 'the call was lost; the provider may have billed it';

/** The verdict on a call whose answer nobody saw. */
export function lostVerdict(
  called: Pick<Verdict, 'provider' | 'model'>,
  action: Verdict['action'],
  message: string,
): Verdict {
  return verdictOf(called, 'attempt.lost', action, { message });
}
