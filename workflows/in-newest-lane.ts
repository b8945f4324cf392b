import { CancellationScope, isCancellation } from '@temporalio/workflow';
import type { Lane } from '#libs/domain/lane-timings';
import type { ListingInbox } from './listing-inbox.js';
import { endOfStep } from './step-end.js';

/**
 * Runs a step under the timings and the priority of the revision's lane. Where the lane rises meanwhile, the step's
 * cancelling is asked for: what waits in a queue or in a back-off is scheduled anew in the new lane. What has begun
 * decides for itself: a model step that has reserved its call finishes, and its answer is used; so no call is
 * bought twice (`docs/decisions/2026-11-24-raised-lane-reschedules.md`).
 */
export async function inNewestLane<Result>(
  inbox: ListingInbox,
  step: (lane: Lane) => Promise<Result>,
): Promise<Result> {
  for (;;) {
    const { lane } = inbox.newest;
    const attempt = new CancellationScope({ cancellable: true });
    const cancel = (): void => attempt.cancel();
    inbox.onLaneRise.add(cancel);
    try {
      return await attempt.run(() => step(lane));
    } catch (error) {
      const isOutdated = CancellationScope.current().consideredCancelled;
      if (isOutdated || inbox.newest.lane === lane || !isCutShort(error)) throw error;
    } finally {
      inbox.onLaneRise.delete(cancel);
    }
  }
}

/** Whether only the cancelling kept the engine from making another attempt: it retries nothing that is cancelled. */
function isCutShort(error: unknown): boolean {
  return isCancellation(error) || endOfStep(error).action === 'again';
}
