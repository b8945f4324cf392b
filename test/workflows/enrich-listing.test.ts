import { randomUUID } from 'node:crypto';
import { ApplicationFailure } from '@temporalio/common';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  ANNOUNCE_REVISION,
  RETRY_NOW,
  SETTLE_REVISIONS,
  type ModelStep,
} from '#libs/domain/contract';
import { LANE_TIMINGS, type Lane } from '#libs/domain/lane-timings';
import { EnrichmentRuns } from './enrichment-run.js';
import { gate } from './gate.js';
import { holdIngest } from './held-ingest.js';
import { scriptedFailure as failure } from './scripted-failure.js';
import { ATTRIBUTES, SAFE, type Script } from './scripted-steps.js';

let runs: EnrichmentRuns;

jest.setTimeout(60_000);

beforeAll(async () => {
  runs = await EnrichmentRuns.open();
}, 120_000);

afterAll(async () => {
  await runs.close();
});

/** Starts a listing with a script of its own. */
async function begin(script: Script, lane: Lane = 'standard') {
  const listingId = randomUUID();
  const journal = runs.steps.script(listingId, script);
  return { journal, handle: await runs.start(lane, listingId) };
}

const providersAsked = (steps: readonly ModelStep[]): string[] =>
  steps.map((step) => step.planned.provider);

describe('a run', () => {
  it('writes back what the models said and our rules accepted', async () => {
    const { journal, handle } = await begin({});
    await handle.result();
    expect(journal.written).toHaveLength(1);
    expect(journal.written[0]?.decision).toMatchObject({
      outcome: 'published_partial',
      fields: { brand: { source: 'model', value: 'Levi’s' }, size: { source: 'none' } },
      safety: { verdict: 'pass', flagIds: [] },
      calls: { attributes: 'call-attributes', safety: 'call-safety' },
    });
  });

  it('closes at once where the revision has its outcome', async () => {
    const { journal, handle } = await begin({
      ingestPhotos: () => Promise.resolve({ kind: 'settled' }),
    });
    await handle.result();
    expect(journal).toMatchObject({ attributesAsked: [], written: [] });
  });

  it('goes straight to the write-back of a document that is under way', async () => {
    const { journal, handle } = await begin({
      ingestPhotos: () => Promise.resolve({ kind: 'writing' }),
    });
    await handle.result();
    expect(journal.attributesAsked).toEqual([]);
    expect(journal.written).toMatchObject([{ decision: null }]);
  });
});

describe('failover', () => {
  it('asks the next provider where the first one failed', async () => {
    const { journal, handle } = await begin({
      extractAttributes: (step) =>
        step.planned.provider === 'first'
          ? Promise.reject(failure(step, 'timeout.headers', 'next'))
          : Promise.resolve({ ...ATTRIBUTES, provider: 'second' }),
    });
    await handle.result();
    expect(providersAsked(journal.attributesAsked)).toEqual(['first', 'second']);
    expect(providersAsked(journal.safetyAsked)).toEqual(['first']);
  });

  it('leaves a second try to the engine where the verdict is again', async () => {
    let tries = 0;
    const { journal, handle } = await begin({
      extractAttributes: (step) => {
        tries += 1;
        return tries === 1
          ? Promise.reject(failure(step, 'srv.error', 'again'))
          : Promise.resolve(ATTRIBUTES);
      },
    });
    await handle.result();
    expect(providersAsked(journal.attributesAsked)).toEqual(['first', 'first']);
  });

  it('takes no policy refusal to another model, and holds the listing', async () => {
    const { journal, handle } = await begin({
      checkSafety: (step) => Promise.reject(failure(step, 'policy.refusal', 'human')),
    });
    await handle.result();
    expect(providersAsked(journal.safetyAsked)).toEqual(['first']);
    expect(journal.written[0]?.decision).toMatchObject({
      outcome: 'kept_seller_values',
      safety: { verdict: 'hold' },
    });
  });

  it('retries our own outages in place, and blames no provider', async () => {
    let tries = 0;
    const { journal, handle } = await begin({
      checkSafety: () => {
        tries += 1;
        return tries < 4
          ? Promise.reject(
              ApplicationFailure.create({ type: 'ours.infra', message: 'Postgres is away' }),
            )
          : Promise.resolve(SAFE);
      },
    });
    await handle.result();
    expect(providersAsked(journal.safetyAsked)).toEqual(['first', 'first', 'first', 'first']);
  });

  it('asks the same provider in the same round where our own outage outlasts its patience', async () => {
    const over = (await runs.engine.nowMs()) + 2 * LANE_TIMINGS.interactive.providerPatienceMs;
    const { journal, handle } = await begin(
      {
        extractAttributes: async () => {
          if ((await runs.engine.nowMs()) > over) return ATTRIBUTES;
          throw ApplicationFailure.create({ type: 'ours.infra', message: 'Postgres is away' });
        },
      },
      'interactive',
    );
    await handle.result();
    const asked = journal.attributesAsked.map(({ planned, round }) => [planned.provider, round]);
    expect(asked.length).toBeGreaterThan(10);
    expect(new Set(asked.map(String))).toEqual(new Set(['first,1']));
    expect(journal.written[0]?.decision?.fields).toMatchObject({ brand: { source: 'model' } });
  });

  it('ends an outage of our own at the lane’s deadline', async () => {
    const { journal, handle } = await begin(
      {
        ingestPhotos: async () => ({
          ...(await runs.steps.ready()),
          acceptedAt: new Date((await runs.engine.nowMs()) - 5 * 3_600_000).toISOString(),
        }),
        extractAttributes: () =>
          Promise.reject(ApplicationFailure.create({ type: 'ours.infra', message: 'S3 is away' })),
      },
      'interactive',
    );
    await handle.result();
    expect(new Set(providersAsked(journal.attributesAsked))).toEqual(new Set(['first']));
    expect(journal.written[0]?.decision?.reasons).toContainEqual({
      code: 'attributes.unavailable',
      detail: 'ours.infra: S3 is away',
    });
  });

  it('waits and begins the plan again with fresh tries where every provider failed', async () => {
    const { journal, handle } = await begin({
      extractAttributes: (step) =>
        step.round < 4
          ? Promise.reject(failure(step, 'srv.error', 'next'))
          : Promise.resolve(ATTRIBUTES),
    });
    await handle.result();
    expect(journal.attributesAsked.map((step) => step.round)).toEqual([1, 1, 2, 2, 3, 3, 4]);
    expect(journal.written[0]?.decision?.fields).toMatchObject({ brand: { source: 'model' } });
  });

  it('ends its patience at the lane’s deadline: attributes abstain, safety holds', async () => {
    const { journal, handle } = await begin(
      {
        extractAttributes: (step) => Promise.reject(failure(step, 'net.connect', 'next')),
        checkSafety: (step) => Promise.reject(failure(step, 'net.connect', 'next')),
      },
      'interactive',
    );
    await handle.result();
    expect(journal.written[0]?.decision).toMatchObject({
      outcome: 'kept_seller_values',
      safety: { verdict: 'hold' },
      reasons: expect.arrayContaining([
        expect.objectContaining({ code: 'attributes.unavailable' }),
        expect.objectContaining({ code: 'safety.unavailable' }),
      ]),
    });
  });
});

describe('rounds that a revision has used before', () => {
  const usedBefore = (attributes: number) => ({
    ingestPhotos: async () => ({
      ...(await runs.steps.ready()),
      roundsUsed: { attributes, safety: 0 },
    }),
  });

  it('are not begun again: the last is taken up, and the next follows at once with fresh tries', async () => {
    const { journal, handle } = await begin({
      ...usedBefore(3),
      extractAttributes: (step) =>
        step.round <= 3
          ? Promise.reject(failure(step, 'srv.error', 'next'))
          : Promise.resolve(ATTRIBUTES),
    });
    await handle.result();
    expect(journal.attributesAsked.map((step) => step.round)).toEqual([3, 3, 4]);
    const { events } = await handle.fetchHistory();
    expect(events?.some((event) => event.timerStartedEventAttributes != null)).toBe(false);
  });

  it('give their stored answer, by the provider that gave it', async () => {
    const { journal, handle } = await begin({ ...usedBefore(2) });
    await handle.result();
    expect(journal.attributesAsked.map((step) => step.round)).toEqual([2]);
    expect(journal.safetyAsked.map((step) => step.round)).toEqual([1]);
  });
});

describe('a newer revision', () => {
  it('stops the older one before its calls, and only the newer is written', async () => {
    const ingest = holdIngest(runs.steps);
    const { journal, handle } = await begin({ ingestPhotos: ingest.ingestPhotos });
    await ingest.begun;
    await handle.signal(ANNOUNCE_REVISION, { revision: 2, lane: 'standard' });
    await runs.cancelRequested(handle);
    ingest.release();
    await handle.result();
    expect(journal.ingested).toEqual([1, 2]);
    expect(journal.attributesAsked.map((step) => step.revision)).toEqual([2]);
    expect(journal.written.map((input) => input.revision)).toEqual([2]);
  });

  it('waits for a call that was already sent, so that typing costs one call at a time', async () => {
    const sent = gate();
    const answered = gate();
    let open = 0;
    let mostOpen = 0;
    const { journal, handle } = await begin({
      extractAttributes: async ({ revision }) => {
        open += 1;
        mostOpen = Math.max(mostOpen, open);
        if (revision === 1) {
          sent.open();
          await answered.reached;
        }
        open -= 1;
        return ATTRIBUTES;
      },
    });
    await sent.reached;
    await runs.completedActivities(handle, 2);
    await handle.signal(ANNOUNCE_REVISION, { revision: 5, lane: 'interactive' });
    await runs.cancelRequested(handle);
    answered.open();
    await handle.result();
    expect(mostOpen).toBe(1);
    expect(journal.written.map((input) => input.revision)).toEqual([5]);
  });

  it('ends a durable wait of the older one', async () => {
    const { journal, handle } = await begin({
      extractAttributes: (step) =>
        step.revision === 1
          ? Promise.reject(failure(step, 'srv.error', 'next'))
          : Promise.resolve(ATTRIBUTES),
    });
    while (journal.attributesAsked.length < 2) await runs.engine.sleep(100);
    await handle.signal(ANNOUNCE_REVISION, { revision: 2, lane: 'standard' });
    await handle.result();
    expect(journal.written.map((input) => input.revision)).toEqual([2]);
  });

  it('is ignored where it is older or the same', async () => {
    const ingest = holdIngest(runs.steps);
    const { journal, handle } = await begin({ ingestPhotos: ingest.ingestPhotos });
    await ingest.begun;
    await handle.signal(ANNOUNCE_REVISION, { revision: 1, lane: 'backfill' });
    ingest.release();
    await handle.result();
    expect(journal.ingested).toEqual([1]);
    expect(journal.attributesAsked.map((step) => step.lane)).toEqual(['standard']);
  });
});

describe('a withdrawal', () => {
  it('stops the work and closes the run without a write-back', async () => {
    const ingest = holdIngest(runs.steps);
    const { journal, handle } = await begin({ ingestPhotos: ingest.ingestPhotos });
    await ingest.begun;
    await handle.signal(SETTLE_REVISIONS, { upTo: 1 });
    await runs.cancelRequested(handle);
    ingest.release();
    await handle.result();
    expect(journal).toMatchObject({ attributesAsked: [], written: [] });
  });

  it('of an older revision leaves a newer one alone', async () => {
    const ingest = holdIngest(runs.steps);
    const { journal, handle } = await begin({ ingestPhotos: ingest.ingestPhotos });
    await ingest.begun;
    await handle.signal(ANNOUNCE_REVISION, { revision: 2, lane: 'standard' });
    await handle.signal(SETTLE_REVISIONS, { upTo: 1 });
    await runs.cancelRequested(handle);
    ingest.release();
    await handle.result();
    expect(journal.written.map((input) => input.revision)).toEqual([2]);
  });
});

describe('the write-back', () => {
  it('takes the slow path where the quick try did not do it', async () => {
    const { journal, handle } = await begin({
      writeBackQuickly: () =>
        Promise.resolve({ kind: 'later', why: 'the listing service is cooling' }),
    });
    await handle.result();
    expect(journal.written).toHaveLength(2);
    expect(journal.written[1]?.decision).toEqual(journal.written[0]?.decision);
  });

  it('retries the slow path for days', async () => {
    let tries = 0;
    const { handle } = await begin({
      writeBackQuickly: () => Promise.resolve({ kind: 'later', why: 'slow' }),
      writeBack: () => {
        tries += 1;
        return tries < 300
          ? Promise.reject(
              ApplicationFailure.create({ type: 'write_back.failing', message: 'answered 503' }),
            )
          : Promise.resolve({ kind: 'settled', outcome: 'published' });
      },
    });
    await handle.result();
    expect(tries).toBe(300);
  });

  it('decides again where a flag was raised that the decision did not know', async () => {
    const { journal, handle } = await begin({
      writeBackQuickly: ({ decision }) =>
        Promise.resolve(
          decision?.safety.flagIds.includes('flag-1')
            ? { kind: 'settled', outcome: 'kept_seller_values' }
            : { kind: 'flags_changed', openFlags: [{ id: 'flag-1', category: 'counterfeit' }] },
        ),
    });
    await handle.result();
    expect(journal.written.map((input) => input.decision?.outcome)).toEqual([
      'published_partial',
      'kept_seller_values',
    ]);
  });

  it('waits for a person where the document was refused, then works on the revision from its first step', async () => {
    let tries = 0;
    const refused = gate();
    const { journal, handle } = await begin({
      writeBackQuickly: () => {
        tries += 1;
        if (tries > 1) return Promise.resolve({ kind: 'settled', outcome: 'published' });
        refused.open();
        return Promise.resolve({ kind: 'attention', code: 'write_back.refused' });
      },
    });
    await refused.reached;
    await handle.signal(RETRY_NOW);
    await handle.result();
    expect(tries).toBe(2);
    expect(journal.ingested).toEqual([1, 1]);
  });

  it('of a document under way that was refused decides anew when told', async () => {
    const refused = gate();
    let ingested = 0;
    const { journal, handle } = await begin({
      ingestPhotos: () => {
        ingested += 1;
        return ingested === 1 ? Promise.resolve({ kind: 'writing' }) : runs.steps.ready();
      },
      writeBackQuickly: ({ decision }) => {
        if (decision !== null) return Promise.resolve({ kind: 'settled', outcome: 'published' });
        refused.open();
        return Promise.resolve({ kind: 'attention', code: 'write_back.refused' });
      },
    });
    await refused.reached;
    await handle.signal(RETRY_NOW);
    await handle.result();
    expect(journal.written.map(({ decision }) => decision === null)).toEqual([true, false]);
  });
});
