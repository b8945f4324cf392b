import { ActivityFailure, ApplicationFailure, TimeoutFailure } from '@temporalio/workflow';
import { actionAfter } from '#libs/domain/failover';
import { FAILOVER_ACTIONS, type FailureClass } from '#libs/domain/failure-classes';
import type { Verdict } from '#libs/domain/failures';
import { REQUEST_CHANGES } from '#libs/domain/request-change';

/**
 * What the run needs to know of a failed step. `again` means that the engine would have retried it in place, and
 * no longer does: the step's patience is over, or its cancelling was asked for.
 */
export interface StepEnd extends Pick<Verdict, 'action' | 'message' | 'waitMs' | 'change'> {
  /** One of `FailureClass`, or one that the worker of another version gave: its action holds all the same. */
  readonly class: string;
}

/** @throws what is no activity's failure: a bug, so that the task is retried until a deploy mends it */
export function endOfStep(error: unknown): StepEnd {
  if (!(error instanceof ActivityFailure)) throw error;
  return endOfCause(error.cause) ?? rethrow(error);
}

function rethrow(error: ActivityFailure): never {
  throw error;
}

/**
 * Where patience ran out between two attempts the engine reports a time-out, some servers with the last attempt's
 * failure as its cause, others without. What fails so often in place is our own infrastructure: a provider's failures
 * use up its tries before. Counting it as ours is safe in any case, since the rows count the tries.
 */
function endOfCause(cause: unknown): StepEnd | undefined {
  if (cause instanceof ApplicationFailure) {
    return stepEndOf(cause.details?.[0]) ?? byClass('ours.infra', cause.message);
  }
  if (!(cause instanceof TimeoutFailure)) return undefined;
  if (cause.timeoutType === 'SCHEDULE_TO_START')
    return byClass('queue.backlog', 'nobody took the task from the queue of the provider in time');
  const known = endOfCause(cause.cause);
  if (known) return known;
  return cause.timeoutType === 'SCHEDULE_TO_CLOSE'
    ? byClass('ours.infra', 'no attempt succeeded in the time that this provider has')
    : byClass('attempt.lost', 'the attempt did not come back in time');
}

/**
 * A verdict out of a failure's details. By hand, not by the zod schema: what a workflow imports is evaluated anew for
 * every run.
 */
function stepEndOf(detail: unknown): StepEnd | undefined {
  if (typeof detail !== 'object' || detail === null) return undefined;
  if (!('class' in detail && 'action' in detail && 'message' in detail)) return undefined;
  const action = FAILOVER_ACTIONS.find((known) => known === detail.action);
  if (action === undefined) return undefined;
  if (typeof detail.class !== 'string' || typeof detail.message !== 'string') return undefined;
  const waitMs = 'waitMs' in detail && typeof detail.waitMs === 'number' ? detail.waitMs : null;
  const changed = 'change' in detail ? detail.change : null;
  const change = REQUEST_CHANGES.find((known) => known === changed) ?? null;
  return { class: detail.class, action, message: detail.message, waitMs, change };
}

/** These classes use no try, so how many were used doesn't matter. */
function byClass(
  failureClass: Extract<FailureClass, 'ours.infra' | 'queue.backlog' | 'attempt.lost'>,
  message: string,
): StepEnd {
  const action = actionAfter(failureClass, 0);
  return { class: failureClass, action, message, waitMs: null, change: null };
}
