import { ApplicationFailure, CancelledFailure } from '@temporalio/common';
import type { Verdict } from '#libs/domain/failures';
import { describeError } from '#libs/log/describe-error';

/**
 * A verdict as Temporal sees it: `type` = class, details = the verdict; retried by the engine only where the
 * verdict is *again*. Expected failures of providers are kept out of error logs and metrics.
 */
export function verdictToFailure(verdict: Verdict): ApplicationFailure {
  return ApplicationFailure.create({
    type: verdict.class,
    message: verdict.message,
    nonRetryable: verdict.action !== 'again',
    details: [verdict],
    category: 'BENIGN',
    ...(verdict.waitMs !== null &&
      verdict.action === 'again' && { nextRetryDelay: verdict.waitMs }),
  });
}

/**
 * Anything else that an activity throws is our own failure: retried in place with back-off, no try used, no
 * provider blamed. The message is kept for the history; database errors may quote values, so only their name
 * and code are. A cancellation stays one: the SDK tells the engine whether it was the run's wish, or the worker's
 * shutdown, after which the attempt is made elsewhere.
 */
export function oursToFailure(error: unknown): ApplicationFailure | CancelledFailure {
  if (error instanceof ApplicationFailure || error instanceof CancelledFailure) return error;
  return ApplicationFailure.create({
    type: 'ours.infra',
    message: describeError(error),
    nonRetryable: false,
  });
}
