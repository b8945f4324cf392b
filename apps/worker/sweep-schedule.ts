import { isDeepStrictEqual } from 'node:util';
import {
  ScheduleAlreadyRunning,
  ScheduleOverlapPolicy,
  type Client,
  type ScheduleDescription,
  type ScheduleOptions,
} from '@temporalio/client';
import { LISTINGS_QUEUE } from '#libs/domain/contract';

/** The schedule's id in its namespace. */
export const SWEEP_SCHEDULE_ID = 'sweep-listings';
const SWEEP_EVERY_MS = 30_000;

/** With Temporal's defaults for what we don't care about, so that it compares with a description. */
const DEFINITION = {
  spec: { intervals: [{ every: SWEEP_EVERY_MS, offset: 0 }], calendars: [], skip: [] },
  policies: {
    overlap: ScheduleOverlapPolicy.SKIP,
    catchupWindow: SWEEP_EVERY_MS,
    pauseOnFailure: false,
  },
  action: {
    type: 'startWorkflow',
    workflowType: 'sweepListings',
    taskQueue: LISTINGS_QUEUE,
    args: [],
    workflowRunTimeout: 5 * 60_000,
  },
} satisfies Pick<ScheduleOptions, 'spec' | 'policies' | 'action'>;

/**
 * Makes the schedule of the sweep, once a namespace, and brings one that differs up to this code's definition: what
 * an older version made, or somebody changed. Whether it is paused stays an operator's business, in Temporal's UI.
 * Workers that start at the same time write the same.
 */
export async function ensureSweepSchedule(client: Client): Promise<void> {
  try {
    await client.schedule.create({ scheduleId: SWEEP_SCHEDULE_ID, ...DEFINITION });
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
    const schedule = client.schedule.getHandle(SWEEP_SCHEDULE_ID);
    if (isDeepStrictEqual(definitionOf(await schedule.describe()), DEFINITION)) return;
    await schedule.update(({ state }) => ({ ...DEFINITION, state }));
  }
}

/** Those members of a description that the definition has. */
function definitionOf({ spec, policies, action }: ScheduleDescription): unknown {
  const { type, workflowType, taskQueue, args } = action;
  const workflowRunTimeout: unknown = action.workflowRunTimeout;
  return {
    spec: { intervals: spec.intervals, calendars: spec.calendars, skip: spec.skip },
    policies,
    action: { type, workflowType, taskQueue, args, workflowRunTimeout },
  };
}
