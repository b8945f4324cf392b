import { ScheduleOverlapPolicy } from '@temporalio/client';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { ensureSweepSchedule, SWEEP_SCHEDULE_ID } from '#apps/worker/sweep-schedule';
import { useRealTemporal } from '#test/harness/real-temporal';

jest.setTimeout(60_000);

const engine = useRealTemporal();
const schedule = () => engine.temporal.client.schedule.getHandle(SWEEP_SCHEDULE_ID);
const ensure = () => ensureSweepSchedule(engine.temporal.client);

/** As a version of long ago would have made it. */
async function makeAnother(): Promise<void> {
  await engine.temporal.client.schedule.create({
    scheduleId: SWEEP_SCHEDULE_ID,
    spec: { intervals: [{ every: '1 hour' }] },
    policies: { overlap: ScheduleOverlapPolicy.ALLOW_ALL },
    action: {
      type: 'startWorkflow',
      workflowType: 'sweepListings',
      taskQueue: 'another-queue',
      args: ['what it takes no more'],
    },
  });
}

const THIS_CODES = {
  spec: { intervals: [{ every: 30_000, offset: 0 }] },
  policies: { overlap: ScheduleOverlapPolicy.SKIP },
  action: { taskQueue: 'listings', args: [] },
};

afterEach(async () => {
  await schedule().delete();
});

describe("the sweep's schedule, when a worker starts", () => {
  it('is made where there is none', async () => {
    await ensure();
    expect(await schedule().describe()).toMatchObject(THIS_CODES);
  });

  it('is left as it is where it is what this code wants', async () => {
    await ensure();
    await ensure();
    expect((await schedule().describe()).info.lastUpdatedAt).toBeUndefined();
  });

  it('is brought up to date where it is not, by several workers at once too', async () => {
    await makeAnother();
    await Promise.all([ensure(), ensure(), ensure()]);
    expect(await schedule().describe()).toMatchObject(THIS_CODES);
    const { lastUpdatedAt } = (await schedule().describe()).info;
    await ensure();
    expect((await schedule().describe()).info.lastUpdatedAt).toEqual(lastUpdatedAt);
  });

  it('stays paused where an operator paused it', async () => {
    await makeAnother();
    await schedule().pause('the database is moving');
    await ensure();
    expect(await schedule().describe()).toMatchObject({
      ...THIS_CODES,
      state: { paused: true, note: 'the database is moving' },
    });
  });
});
