import type { Verdict } from '#libs/domain/failures';

/** Why the cost of a lost call is unknown. */
export const LOST_COST_REASON = 'the call was lost; the provider may have billed it';

/** The verdict on a call whose answer nobody saw. */
export function lostVerdict(
  { provider, model }: Pick<Verdict, 'provider' | 'model'>,
  action: Verdict['action'],
  message: string,
): Verdict {
  return {
    class: 'attempt.lost',
    action,
    provider,
    model,
    message,
    status: null,
    callId: null,
    waitMs: null,
  };
}
