import { randomUUID } from 'node:crypto';
import type { History } from '@temporalio/common/lib/proto-utils.js';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { EnrichmentRuns } from './enrichment-run.js';
import { gate } from './gate.js';
import { ATTRIBUTES, READY, SAFE } from './scripted-steps.js';

/** The budget of design: what every listing costs, on the real server. */
const EVENTS = 24;
const EVENTS_WHERE_BOTH_CALLS_END_TOGETHER = 21;
const BILLABLE_ACTIONS = 5;

let runs: EnrichmentRuns;

jest.setTimeout(60_000);

beforeAll(async () => {
  runs = await EnrichmentRuns.open('dev-server');
}, 120_000);

afterAll(async () => {
  await runs.close();
});

/** Temporal Cloud bills the start, each activity scheduled, each signal, each timer, and local activities once a task. */
function billableActions({ events }: History): number {
  const count = (has: (event: NonNullable<typeof events>[number]) => boolean): number =>
    (events ?? []).filter(has).length;
  return (
    count((event) => event.workflowExecutionStartedEventAttributes != null) +
    count((event) => event.activityTaskScheduledEventAttributes != null) +
    count((event) => event.workflowExecutionSignaledEventAttributes != null) +
    count((event) => event.timerStartedEventAttributes != null) +
    new Set(
      (events ?? []).flatMap(({ markerRecordedEventAttributes: marker }) =>
        marker?.markerName === 'core_local_activity'
          ? [String(marker.workflowTaskCompletedEventId)]
          : [],
      ),
    ).size
  );
}

describe('the happy path', () => {
  it(`costs ${EVENTS} events and ${BILLABLE_ACTIONS} billable actions where one call ends after the other`, async () => {
    const listingId = randomUUID();
    const attributesAnswered = gate();
    runs.steps.script(listingId, {
      checkSafety: async () => {
        await attributesAnswered.reached;
        return SAFE;
      },
    });
    const handle = await runs.start('standard', listingId);
    await runs.completedActivities(handle, 2);
    attributesAnswered.open();
    await handle.result();
    const history = await handle.fetchHistory();
    expect(history.events).toHaveLength(EVENTS);
    expect(billableActions(history)).toBe(BILLABLE_ACTIONS);
  });

  it(`costs ${EVENTS_WHERE_BOTH_CALLS_END_TOGETHER} events at the least`, async () => {
    const histories: History[] = [];
    for (let listing = 0; listing < 5; listing += 1) {
      const listingId = randomUUID();
      runs.steps.script(listingId, {});
      const handle = await runs.start('standard', listingId);
      await handle.result();
      histories.push(await handle.fetchHistory());
    }
    const counts = histories.map((history) => history.events?.length ?? 0);
    expect(
      counts.filter((count) => count !== EVENTS && count !== EVENTS_WHERE_BOTH_CALLS_END_TOGETHER),
    ).toEqual([]);
    expect(histories.map(billableActions)).toEqual(histories.map(() => BILLABLE_ACTIONS));
  });
});

describe('a queue that nobody serves', () => {
  it('is left for the next provider when the lane’s patience is over', async () => {
    const listingId = randomUUID();
    const nobody = { provider: 'nobody', model: 'a-model', attemptTimeoutMs: 5_000 };
    const journal = runs.steps.script(listingId, {
      ingestPhotos: async () => ({
        ...(await runs.steps.ready()),
        plan: {
          attributes: [nobody, ...READY.plan.attributes.slice(1)],
          safety: READY.plan.safety,
        },
      }),
      extractAttributes: () => Promise.resolve({ ...ATTRIBUTES, provider: 'second' }),
    });
    const handle = await runs.start('interactive', listingId);
    await handle.result();
    expect(journal.attributesAsked.map((step) => step.planned.provider)).toEqual(['second']);
  });
});
