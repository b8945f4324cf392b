import { CancellationScope, isCancellation } from '@temporalio/workflow';
import type { Lane } from '#libs/domain/lane-timings';
import type { ListingInbox } from './listing-inbox.js';
import { endOfStep } from './step-end.js';

/**
 * Whether a step that ended so is to be run once more, because its lane has risen since it was begun. Steps run in
 * `inbox.steps`, which is cancelled then: what waits in a queue or in a back-off is scheduled anew in the new lane, with
 * its timings and priority. What has begun decides for itself: a model step that has reserved its call finishes, and
 * its answer is used; so no call is bought twice (`docs/decisions/2026-11-24-raised-lane-reschedules.md`).
 * @param lane in which the step was begun
 */
export function isForNewLane(error: unknown, inbox: ListingInbox, lane: Lane): boolean {
  const isOutdated = CancellationScope.current().consideredCancelled;
  return !isOutdated && inbox.newest.lane !== lane && isCutShort(error);
}

/** Whether only the cancelling kept the engine from making another attempt: it retries nothing that is cancelled. */
function isCutShort(error: unknown): boolean {
  return isCancellation(error) || endOfStep(error).action === 'again';
}
