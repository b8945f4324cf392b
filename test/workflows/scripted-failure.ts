import type { ApplicationFailure } from '@temporalio/common';
import { verdictToFailure } from '#activities/to-application-failure';
import type { ModelStep } from '#libs/domain/contract';
import type { FailoverAction, FailureClass, Verdict } from '#libs/domain/failures';
import { verdictOf } from '#libs/domain/verdict-of';

/** The failure of a step as the real activity throws it. */
export function scriptedFailure(
  step: ModelStep,
  failureClass: FailureClass,
  action: FailoverAction,
  facts: Partial<Pick<Verdict, 'waitMs' | 'change'>> = {},
): ApplicationFailure {
  const message = `scripted ${failureClass}`;
  return verdictToFailure(verdictOf(step.planned, failureClass, action, { message, ...facts }));
}
