import type { WorkflowExecutionDescription } from '@temporalio/client';
import { momentOf } from './history-event.js';
import type { ScheduledStep } from './planned-steps.js';

/** Something that a run waits for. */
export interface RunWait {
  readonly what: string;
  readonly until: Date | null;
}

type Description = WorkflowExecutionDescription;
type PendingActivity = NonNullable<Description['raw']['pendingActivities']>[number];

/** Names in the engine's API (`temporal.api.enums.v1.PendingActivityState`). */
const SCHEDULED = 1;
const STARTED = 2;

const STEPS: Readonly<Record<string, string>> = {
  ingestPhotos: 'Bringing in photos',
  extractAttributes: 'Attributes',
  checkSafety: 'Safety',
  writeBack: 'Write-back',
};

/**
 * What the run's open activities wait for: a worker, the next attempt, or an answer.
 * @param steps model steps by activity id, as far as the history has them
 */
export function pendingWork(
  { raw }: Description,
  steps: ReadonlyMap<string, ScheduledStep>,
): readonly RunWait[] {
  return (raw.pendingActivities ?? []).map((activity) =>
    waitOf(activity, steps.get(activity.activityId ?? '')),
  );
}

function waitOf(activity: PendingActivity, step: ScheduledStep | undefined): RunWait {
  const type = activity.activityType?.name ?? '';
  const by = step === undefined ? '' : ` by ${step.planned.provider}/${step.planned.model}`;
  const name = `${STEPS[type] ?? type}${by}`;
  const attempt = activity.attempt ?? 1;
  const failure = activity.lastFailure?.message ?? '';
  const after = failure === '' ? '' : `, after: ${failure}`;
  switch (Number(activity.state)) {
    case SCHEDULED: {
      const next = momentOf(activity.nextAttemptScheduleTime);
      return attempt > 1 && next !== null
        ? { what: `${name}: waits before attempt ${attempt}${after}`, until: next }
        : {
            what: `${name}: waits in its queue for a worker${sinceOf(activity.scheduledTime)}`,
            until: null,
          };
    }
    case STARTED: {
      const nth = attempt > 1 ? ` (attempt ${attempt}${after})` : '';
      return { what: `${name}: under way${sinceOf(activity.lastStartedTime)}${nth}`, until: null };
    }
    default:
      return { what: `${name}: is being stopped, or paused in Temporal`, until: null };
  }
}

function sinceOf(time: PendingActivity['scheduledTime']): string {
  const moment = momentOf(time);
  return moment === null ? '' : ` since ${moment.toISOString()}`;
}
