import { ScheduleAlreadyRunning, ScheduleOverlapPolicy, type Client } from '@temporalio/client';
import { LISTINGS_QUEUE } from '#libs/domain/contract';

const SWEEP_EVERY_MS = 30_000;

/** Makes the schedule of the sweep, once a namespace; an operator may pause it in Temporal's UI. */
export async function ensureSweepSchedule(client: Client): Promise<void> {
  try {
    await client.schedule.create({
      scheduleId: 'sweep-listings',
      spec: { intervals: [{ every: SWEEP_EVERY_MS }] },
      policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: SWEEP_EVERY_MS },
      action: {
        type: 'startWorkflow',
        workflowType: 'sweepListings',
        taskQueue: LISTINGS_QUEUE,
        workflowRunTimeout: 5 * 60_000,
      },
    });
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
  }
}
