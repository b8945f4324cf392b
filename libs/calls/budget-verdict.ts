import type { Verdict } from '#libs/domain/failures';
import type { PlannedProvider } from '#libs/domain/profile';
import { verdictOf } from '#libs/domain/verdict-of';
import type { OverLimit } from '#libs/money/spending';

/** Row 36: a ceiling or a budget doesn't allow the call. No try is used; the wait is until the limit counts anew. */
export function budgetVerdict(planned: PlannedProvider, { why, untilMs }: OverLimit): Verdict {
  const waitMs = untilMs === null ? null : Math.max(0, untilMs - Date.now());
  return verdictOf(planned, 'budget', 'next', { message: why, waitMs });
}
