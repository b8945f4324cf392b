import { randomUUID } from 'node:crypto';
import type { WorkflowHandle } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ANNOUNCE_REVISION, SETTLE_REVISIONS, type ModelStep } from '#libs/domain/contract';
import { LANE_TIMINGS, type Lane } from '#libs/domain/lane-timings';
import { EnrichmentRuns } from './enrichment-run.js';
import { gate } from './gate.js';
import { holdIngest } from './held-ingest.js';
import { scriptedFailure } from './scripted-failure.js';
import { ATTRIBUTES, READY, type Script } from './scripted-steps.js';

let runs: EnrichmentRuns;

jest.setTimeout(60_000);

/** The real server: it doesn't retry a step whose cancelling was asked for; the time-skipping one does. */
beforeAll(async () => {
  runs = await EnrichmentRuns.open('dev-server');
}, 120_000);

afterAll(async () => {
  await runs.close();
});

async function begin(lane: Lane, script: Script) {
  const listingId = randomUUID();
  const journal = runs.steps.script(listingId, script);
  return { journal, handle: await runs.start(lane, listingId) };
}

const raise = (handle: WorkflowHandle) =>
  handle.signal(ANNOUNCE_REVISION, { revision: 1, lane: 'interactive' });

const lanesAndRounds = (steps: readonly ModelStep[]) =>
  steps.map(({ planned, lane, round }) => `${planned.provider} ${lane} ${round}`);

/** As the real ingest says that a photo host wants to be left alone for an hour. */
const hostTrouble = () =>
  ApplicationFailure.create({
    type: 'photo.host_error',
    message: 'the photo host answered 503',
    nextRetryDelay: 3_600_000,
  });

/** Patience and priority under which the run has scheduled an activity, time after time. */
async function scheduled(handle: WorkflowHandle, type: string) {
  const { events } = await handle.fetchHistory();
  return (events ?? []).flatMap(({ activityTaskScheduledEventAttributes: attributes }) =>
    attributes?.activityType?.name === type
      ? [
          {
            queuePatienceMs: Number(attributes.scheduleToStartTimeout?.seconds) * 1_000,
            priorityKey: attributes.priority?.priorityKey,
          },
        ]
      : [],
  );
}

describe('a lane that rises', () => {
  it('schedules anew what waits in a provider’s queue, with the new priority and patience', async () => {
    const nobody = { provider: 'nobody', model: 'a-model', attemptTimeoutMs: 5_000 };
    const { handle } = await begin('backfill', {
      ingestPhotos: async () => ({
        ...(await runs.steps.ready()),
        plan: { attributes: [nobody], safety: READY.plan.safety },
      }),
    });
    await runs.completedActivities(handle, 2);
    await raise(handle);
    await runs.scheduledActivities(handle, 4);
    const { backfill, interactive } = LANE_TIMINGS;
    expect(await scheduled(handle, 'extractAttributes')).toEqual(
      [backfill, interactive].map(({ queuePatienceMs, priorityKey }) => ({
        queuePatienceMs,
        priorityKey,
      })),
    );
    await handle.signal(SETTLE_REVISIONS, { upTo: 1 });
    await handle.result();
  });

  it('schedules an ingest anew that waits for a photo host', async () => {
    let tries = 0;
    const failed = gate();
    const { journal, handle } = await begin('standard', {
      ingestPhotos: ({ lane }) => {
        tries += 1;
        failed.open();
        return lane === 'standard' ? Promise.reject(hostTrouble()) : runs.steps.ready();
      },
    });
    await failed.reached;
    await raise(handle);
    await handle.result();
    expect(tries).toBe(2);
    expect(journal.attributesAsked.map((step) => step.lane)).toEqual(['interactive']);
  });

  it('lets a call finish that was sent, and uses its answer', async () => {
    const sent = gate();
    const answered = gate();
    const { journal, handle } = await begin('standard', {
      extractAttributes: async () => {
        sent.open();
        await answered.reached;
        return ATTRIBUTES;
      },
    });
    await sent.reached;
    await raise(handle);
    await runs.cancelRequested(handle);
    answered.open();
    await handle.result();
    expect(lanesAndRounds(journal.attributesAsked)).toEqual(['first standard 1']);
    expect(journal.written[0]?.decision?.fields).toMatchObject({ brand: { source: 'model' } });
  });

  it('lets an ingest finish that has begun', async () => {
    const ingest = holdIngest(runs.steps);
    const { journal, handle } = await begin('standard', { ingestPhotos: ingest.ingestPhotos });
    await ingest.begun;
    await raise(handle);
    await runs.cancelRequested(handle);
    ingest.release();
    await handle.result();
    expect(journal.ingested).toEqual([1]);
    expect(lanesAndRounds(journal.attributesAsked)).toEqual(['first interactive 1']);
  });

  it('keeps a provider its second try where the first fails while the lane rises', async () => {
    const sent = gate();
    const failing = gate();
    let tries = 0;
    const { journal, handle } = await begin('standard', {
      extractAttributes: async (step) => {
        tries += 1;
        if (tries > 1) return ATTRIBUTES;
        sent.open();
        await failing.reached;
        throw scriptedFailure(step, 'srv.error', 'again');
      },
    });
    await sent.reached;
    await raise(handle);
    await runs.cancelRequested(handle);
    failing.open();
    await handle.result();
    expect(lanesAndRounds(journal.attributesAsked)).toEqual([
      'first standard 1',
      'first interactive 1',
    ]);
  });

  it('ends the wait for an exhausted plan, and the plan is tried at once in the new lane', async () => {
    const { journal, handle } = await begin('standard', {
      extractAttributes: (step) =>
        step.lane === 'standard'
          ? Promise.reject(scriptedFailure(step, 'srv.error', 'next'))
          : Promise.resolve(ATTRIBUTES),
    });
    await runs.timerStarted(handle);
    await raise(handle);
    await handle.result();
    expect(lanesAndRounds(journal.attributesAsked)).toEqual([
      'first standard 1',
      'second standard 1',
      'first interactive 2',
    ]);
  });

  it('is given one round of the plan where its deadline has passed already', async () => {
    const { journal, handle } = await begin('standard', {
      ingestPhotos: async () => ({
        ...(await runs.steps.ready()),
        acceptedAt: new Date(Date.now() - 5 * 3_600_000).toISOString(),
      }),
      extractAttributes: (step) => Promise.reject(scriptedFailure(step, 'srv.error', 'next')),
    });
    await runs.timerStarted(handle);
    await raise(handle);
    await handle.result();
    expect(journal.attributesAsked.map((step) => step.round)).toEqual([1, 1, 2, 2]);
    expect(journal.written[0]?.decision?.reasons).toContainEqual(
      expect.objectContaining({ code: 'attributes.unavailable' }),
    );
  });
});
