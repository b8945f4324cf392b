import type { ApplicationFailure } from '@temporalio/common';
import { verdictToFailure } from '#activities/to-application-failure';
import type { ModelStep } from '#libs/domain/contract';
import type { FailoverAction, FailureClass } from '#libs/domain/failures';

/** The failure of a step as the real activity throws it. */
export function scriptedFailure(
  step: ModelStep,
  failureClass: FailureClass,
  action: FailoverAction,
): ApplicationFailure {
  return verdictToFailure({
    class: failureClass,
    action,
    provider: step.planned.provider,
    model: step.planned.model,
    message: `scripted ${failureClass}`,
    status: null,
    callId: null,
    waitMs: null,
  });
}
