import {
  ActivityFailure,
  ApplicationFailure,
  condition,
  TimeoutFailure,
  isCancellation,
  setCurrentDetails,
} from '@temporalio/workflow';
import type { IngestResult } from '#libs/domain/contract';
import type { CapabilityResult } from '#libs/domain/decide/decide';
import { actionAfter, waitAfterExhaustedPlan } from '#libs/domain/failover';
import { FAILOVER_ACTIONS, FAILURE_CLASSES, type FailureClass } from '#libs/domain/failure-classes';
import type { Verdict } from '#libs/domain/failures';
import { LANE_TIMINGS } from '#libs/domain/lane-timings';
import type { Capability, PlannedProvider } from '#libs/domain/profile';
import type { ListingInbox } from './listing-inbox.js';

/** What the loop needs to know of a failed step. */
type StepEnd = Pick<Verdict, 'class' | 'action' | 'message'>;

/** By hand, not by the zod schema: what a workflow imports is evaluated anew for every run. */
function isStepEnd(detail: unknown): detail is StepEnd {
  if (typeof detail !== 'object' || detail === null) return false;
  return (
    'class' in detail &&
    FAILURE_CLASSES.some((failureClass) => failureClass === detail.class) &&
    'action' in detail &&
    FAILOVER_ACTIONS.some((action) => action === detail.action) &&
    'message' in detail &&
    typeof detail.message === 'string'
  );
}

/**
 * Failover over the pinned plan: each provider in turn until one answers. Tries at one provider are the
 * engine's retries; what a failure means was decided where it was seen and is only read here. When the plan is
 * exhausted the run waits, durably and visibly, and begins it again with fresh tries, until the lane's deadline.
 */
export async function callWithFailover<Answer>(
  capability: Capability,
  ingest: Extract<IngestResult, { kind: 'ready' }>,
  inbox: ListingInbox,
  ask: (planned: PlannedProvider, round: number) => Promise<Answer>,
): Promise<CapabilityResult<Answer>> {
  const plan = ingest.plan[capability];
  for (let round = 1; ; round += 1) {
    let last: StepEnd = { class: 'unknown', action: 'next', message: 'the plan is empty' };
    for (const planned of plan) {
      try {
        return { kind: 'answered', answer: await ask(planned, round) };
      } catch (error) {
        if (isCancellation(error)) throw error;
        last = endOf(error);
      }
      if (last.action === 'stop') return unanswered(capability, 'stopped', last);
      if (last.action === 'human') return unanswered(capability, 'refused', last);
    }
    const waitMs = waitAfterExhaustedPlan(round, last.class, Math.random());
    const deadline = Date.parse(ingest.acceptedAt) + LANE_TIMINGS[inbox.newest.lane].deadlineMs;
    if (Date.now() + waitMs > deadline) return unanswered(capability, 'unavailable', last);
    await waitOrRetryNow(capability, inbox, waitMs, last);
  }
}

/** Ends early where a person asks for it. */
async function waitOrRetryNow(
  capability: Capability,
  inbox: ListingInbox,
  waitMs: number,
  last: StepEnd,
): Promise<void> {
  const asked = inbox.retriesAsked;
  const until = new Date(Date.now() + waitMs).toISOString();
  setCurrentDetails(
    `${capability}: every provider of the plan failed (${last.class}: ${last.message}); trying again at ${until}`,
  );
  await condition(() => inbox.retriesAsked > asked, waitMs);
  setCurrentDetails('');
}

function unanswered<Answer>(
  capability: Capability,
  how: 'stopped' | 'refused' | 'unavailable',
  last: StepEnd,
): CapabilityResult<Answer> {
  return {
    kind: 'unanswered',
    reason: { code: `${capability}.${how}`, detail: `${last.class}: ${last.message}` },
  };
}

/** @throws what is no activity's failure: a bug, so that the task is retried until a deploy mends it */
function endOf(error: unknown): StepEnd {
  if (!(error instanceof ActivityFailure)) throw error;
  const cause = error.cause;
  if (cause instanceof ApplicationFailure) {
    const detail: unknown = cause.details?.[0];
    if (isStepEnd(detail))
      return detail.action === 'again' ? { ...detail, action: 'next' } : detail;
    return byClass('ours.infra', cause.message);
  }
  if (cause instanceof TimeoutFailure) {
    return cause.timeoutType === 'SCHEDULE_TO_START'
      ? byClass('queue.backlog', 'nobody took the task from the queue of the provider in time')
      : byClass('attempt.lost', 'the attempt did not come back in time');
  }
  throw error;
}

/** Patience with this provider is over, whatever the class would do next. */
function byClass(failureClass: FailureClass, message: string): StepEnd {
  const action = actionAfter(failureClass, Number.POSITIVE_INFINITY);
  return { class: failureClass, action: action === 'again' ? 'next' : action, message };
}
