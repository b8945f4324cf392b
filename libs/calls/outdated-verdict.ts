import type { Verdict } from '#libs/domain/failures';
import type { PlannedProvider } from '#libs/domain/profile';
import { verdictOf } from '#libs/domain/verdict-of';

/** The revision was settled, or a newer one has come: nothing is sent for it. */
export function outdatedVerdict(planned: PlannedProvider): Verdict {
  return verdictOf(planned, 'cancelled', 'stop', {
    message: 'the revision is no longer worked on',
  });
}
