import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { beginWriting } from '#libs/db/revisions/begin-writing';
import { readRevision } from '#libs/db/revisions/read-revision';
import { recordOutcome } from '#libs/db/revisions/record-outcome';
import { enrichmentWorkflowId } from '#libs/domain/contract';
import { eventually } from '../harness/eventually.js';
import { heldDecision, documentOf } from '../harness/held-decision.js';
import { useRealPostgres } from '../harness/real-postgres.js';
import { useRealTemporal } from '../harness/real-temporal.js';
import { enrichmentOf, startApi, type ApiReply, type RunningApi } from '../harness/running-api.js';
import { seeRun } from '../harness/seen-run.js';

const postgres = useRealPostgres();
const engine = useRealTemporal();
let api: RunningApi;
beforeAll(async () => {
  api = await startApi({ db: postgres.db, temporal: engine.temporal });
});
afterAll(() => api.stop());

const coat = { revision: 1, locale: 'en', text: { title: 'Wool coat' } };
const announce = (listingId: string, change: object = {}): Promise<ApiReply> =>
  api.call('PUT', enrichmentOf(listingId), { body: { ...coat, ...change } });
const rowOf = async (listingId: string, revision: number) => {
  const row = await readRevision(postgres.db, { marketplace: 'sandbox', listingId, revision });
  if (row === undefined) throw new Error(`revision ${revision} of ${listingId} is not there`);
  return row;
};

const List = z.object({ items: z.array(z.object({ listingId: z.string() })) });
const Timed = z.object({ timings: z.object({ acceptedAt: z.string() }) });
const acceptedAt = (reply: ApiReply): string => Timed.parse(reply.body).timings.acceptedAt;

describe('announcing a revision', () => {
  it('stores it, starts the run of its listing and answers 202 with the resource', async () => {
    const reply = await announce('first', { lane: 'interactive' });
    expect(reply.status).toBe(202);
    expect(reply.body).toMatchObject({
      revision: 1,
      state: 'accepted',
      outcome: null,
      lane: 'interactive',
    });
    const run = await seeRun(engine.temporal, 'first');
    expect(run).toEqual({
      input: { marketplace: 'sandbox', listingId: 'first', revision: 1, lane: 'interactive' },
      signals: [],
    });
  });

  it("puts the lane's priority, the marketplace's turn and ids to search by on the run, and a sentence for people", async () => {
    await announce('described', { lane: 'backfill' });
    const id = enrichmentWorkflowId({ marketplace: 'sandbox', listingId: 'described' });
    const described = await engine.temporal.client.workflow.getHandle(id).describe();
    expect(described.type).toBe('enrichListing');
    expect(described.taskQueue).toBe('listings');
    expect(described.priority).toMatchObject({ priorityKey: 5, fairnessKey: 'sandbox' });
    expect(await described.staticSummary()).toBe(
      'listing described of sandbox, from revision 1 on',
    );
    expect(
      described.typedSearchAttributes.getAll().map(({ key, value }) => [key.name, value]),
    ).toEqual(
      expect.arrayContaining([
        ['Marketplace', 'sandbox'],
        ['ListingId', 'described'],
        ['Lane', 'backfill'],
      ]),
    );
  });

  it('notes soon afterwards that the engine knows of it', async () => {
    await announce('noted');
    await eventually('the ack', async () => (await rowOf('noted', 1)).engine_acked_at ?? undefined);
  });

  it('pins the profile that is current', async () => {
    await announce('pinned');
    expect((await rowOf('pinned', 1)).profile_hash).toBe('test-profile');
  });
});

describe('the same revision again', () => {
  it('is the same resource, and the run is not told twice', async () => {
    const first = await announce('again');
    await eventually('the ack', async () => (await rowOf('again', 1)).engine_acked_at ?? undefined);
    const second = await announce('again');
    expect(second.status).toBe(202);
    expect(acceptedAt(second)).toBe(acceptedAt(first));
    expect((await seeRun(engine.temporal, 'again')).signals).toEqual([]);
  });

  it('many at once are one revision', async () => {
    const replies = await Promise.all(Array.from({ length: 8 }, () => announce('at-once')));
    expect(replies.map((reply) => reply.status)).toEqual(Array(8).fill(202));
    const list = await api.call('GET', '/v1/marketplaces/sandbox/enrichments?limit=200');
    const { items } = List.parse(list.body);
    expect(items.filter((item) => item.listingId === 'at-once')).toHaveLength(1);
  });

  it('with other content is refused, and changes nothing', async () => {
    await announce('other-body');
    const reply = await announce('other-body', { text: { title: 'Silk coat' } });
    expect([reply.status, reply.body['code']]).toEqual([409, 'revision.other_body']);
    expect((await rowOf('other-body', 1)).content.text.title).toBe('Wool coat');
  });

  it('raises the lane where it is more urgent, and tells the run; never lowers it', async () => {
    await announce('lane', { lane: 'backfill' });
    await eventually('the ack', async () => (await rowOf('lane', 1)).engine_acked_at ?? undefined);
    expect((await announce('lane', { lane: 'interactive' })).body['lane']).toBe('interactive');
    expect((await announce('lane', { lane: 'standard' })).body['lane']).toBe('interactive');
    expect((await seeRun(engine.temporal, 'lane')).signals).toEqual([
      ['announceRevision', { revision: 1, lane: 'interactive' }],
    ]);
  });

  it('brings fresh photo URLs', async () => {
    const photoAt = (url: string) => ({ photos: [{ id: 'p', url }] });
    await announce('urls', photoAt('https://photos.example/old'));
    expect((await announce('urls', photoAt('https://photos.example/new'))).status).toBe(202);
    expect((await rowOf('urls', 1)).content.photos[0]?.url).toBe('https://photos.example/new');
  });

  it('is the same resource also when newer ones exist, and when it has its outcome: 200 then', async () => {
    await announce('superseded');
    await announce('superseded', { revision: 2, text: { title: 'Wool coat, navy' } });
    const reply = await announce('superseded');
    expect([reply.status, reply.body['outcome'], reply.body['revision']]).toEqual([
      200,
      'superseded',
      1,
    ]);
  });
});

describe('a higher revision', () => {
  it('supersedes every lower one and is told to the run that is open', async () => {
    await announce('grows');
    await announce('grows', { revision: 3 });
    await announce('grows', { revision: 7 });
    expect(await rowOf('grows', 1)).toMatchObject({ state: 'done', outcome: 'superseded' });
    expect(await rowOf('grows', 3)).toMatchObject({ state: 'done', outcome: 'superseded' });
    expect(await rowOf('grows', 7)).toMatchObject({ state: 'accepted', outcome: null });
    const run = await seeRun(engine.temporal, 'grows');
    expect(run.input).toMatchObject({ revision: 1 });
    expect(run.signals).toEqual([
      ['announceRevision', { revision: 3, lane: 'standard' }],
      ['announceRevision', { revision: 7, lane: 'standard' }],
    ]);
  });

  it('says of one that was being written back that its delivery is not known', async () => {
    await announce('half-written');
    const key = { marketplace: 'sandbox', listingId: 'half-written', revision: 1 };
    await beginWriting(postgres.db, key, heldDecision(), documentOf);
    await announce('half-written', { revision: 2 });
    expect(await rowOf('half-written', 1)).toMatchObject({
      outcome: 'superseded',
      delivered: 'unknown',
    });
  });

  it('starts a new run where the last one has ended', async () => {
    await announce('ended');
    const id = enrichmentWorkflowId({ marketplace: 'sandbox', listingId: 'ended' });
    await engine.temporal.client.workflow.getHandle(id).terminate();
    await announce('ended', { revision: 2 });
    expect(await seeRun(engine.temporal, 'ended')).toMatchObject({
      input: { revision: 2 },
      signals: [],
    });
  });
});

describe('a revision that goes backwards', () => {
  it('is refused with the highest that is known', async () => {
    await announce('backwards', { revision: 5 });
    const reply = await announce('backwards', { revision: 4 });
    expect([reply.status, reply.body['code']]).toEqual([409, 'revision.stale']);
    expect(reply.body['errors']).toEqual([{ at: '/revision', detail: 'must be at least 5' }]);
  });
});

describe('withdrawing', () => {
  const withdraw = (listingId: string, revision: number) =>
    api.call('DELETE', `${enrichmentOf(listingId)}?revision=${revision}`);

  it('ends what has no outcome and tells the run; said again, it is the same', async () => {
    await announce('sold');
    const first = await withdraw('sold', 1);
    expect(first.status).toBe(202);
    expect(first.body).toMatchObject({ withdrawnThrough: 1 });
    expect((await withdraw('sold', 1)).body).toEqual(first.body);
    expect(await rowOf('sold', 1)).toMatchObject({ state: 'done', outcome: 'withdrawn' });
    expect((await seeRun(engine.temporal, 'sold')).signals).toEqual([
      ['settleRevisions', { upTo: 1 }],
      ['settleRevisions', { upTo: 1 }],
    ]);
    const read = await api.call('GET', enrichmentOf('sold'));
    expect(read.body).toMatchObject({ outcome: 'withdrawn', safety: { verdict: null } });
  });

  it('lets an outcome stand that was there before', async () => {
    await announce('published');
    const key = { marketplace: 'sandbox', listingId: 'published', revision: 1 };
    await recordOutcome(postgres.db, key, {
      outcome: 'published',
      reasons: [],
      delivered: 'yes',
      from: ['accepted'],
    });
    await withdraw('published', 1);
    expect(await rowOf('published', 1)).toMatchObject({ outcome: 'published' });
  });

  it('does not touch a newer revision', async () => {
    await announce('relisted');
    await announce('relisted', { revision: 2 });
    await withdraw('relisted', 1);
    expect(await rowOf('relisted', 2)).toMatchObject({ state: 'accepted' });
  });

  it('is fine for a listing that nobody has announced, and remembered', async () => {
    expect((await withdraw('unheard-of', 3)).status).toBe(202);
    const late = await announce('unheard-of', { revision: 3 });
    expect([late.status, late.body['code']]).toEqual([409, 'revision.withdrawn']);
    expect((await announce('unheard-of', { revision: 4 })).status).toBe(202);
  });
});
