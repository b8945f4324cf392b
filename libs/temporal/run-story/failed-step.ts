import type { Client } from '@temporalio/client';
import { ApplicationFailure, TimeoutFailure } from '@temporalio/common';
import { actionAfter } from '#libs/domain/failover';
import { Verdict, type FailureClass } from '#libs/domain/failures';
import type { HistoryEvent } from './history-event.js';

/** What a failed step came to, and the call that it made, if it made one. */
export type FailedStep = Pick<
  Verdict,
  'class' | 'action' | 'message' | 'waitMs' | 'change' | 'callId'
>;

type ProtoFailure = NonNullable<HistoryEvent['activityTaskFailedEventAttributes']>['failure'];

/** @returns what the run read of a failure, by the rules of `workflows/step-end.ts`; undefined for a cancellation */
export function failedStep(client: Client, failure: ProtoFailure): FailedStep | undefined {
  if (failure == null) return undefined;
  const { failureConverter, payloadConverter } = client.options.loadedDataConverter;
  return ofError(failureConverter.failureToError(failure, payloadConverter));
}

function ofError(error: unknown): FailedStep | undefined {
  if (error instanceof ApplicationFailure) {
    const verdict = Verdict.safeParse(error.details?.[0]);
    return verdict.success ? verdict.data : byClass('ours.infra', error.message);
  }
  if (!(error instanceof TimeoutFailure)) return undefined;
  if (error.timeoutType === 'SCHEDULE_TO_START')
    return byClass('queue.backlog', 'the step was left in the queue');
  const last = ofError(error.cause);
  if (last !== undefined) return last;
  return error.timeoutType === 'SCHEDULE_TO_CLOSE'
    ? byClass('ours.infra', 'no attempt succeeded in the time that this provider has')
    : byClass('attempt.lost', 'the attempt did not come back in time');
}

function byClass(
  failureClass: Extract<FailureClass, 'ours.infra' | 'queue.backlog' | 'attempt.lost'>,
  message: string,
): FailedStep {
  const action = actionAfter(failureClass, 0);
  return { class: failureClass, action, message, waitMs: null, change: null, callId: null };
}
