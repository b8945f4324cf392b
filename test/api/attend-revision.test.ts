import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { beginWriting } from '#libs/db/revisions/begin-writing';
import { askForAttention } from '#libs/db/revisions/note-delivery-trouble';
import { readRevision } from '#libs/db/revisions/read-revision';
import { pauseMarketplace, passMarketplaceGate } from '#libs/db/marketplaces/pause-marketplace';
import { enrichmentWorkflowId } from '#libs/domain/contract';
import { documentOf, heldDecision } from '../harness/held-decision.js';
import { useRealPostgres } from '../harness/real-postgres.js';
import { useRealTemporal } from '../harness/real-temporal.js';
import { enrichmentOf, KEYS, startApi, type RunningApi } from '../harness/running-api.js';
import { seeRun } from '../harness/seen-run.js';

const postgres = useRealPostgres();
const engine = useRealTemporal();
let api: RunningApi;
beforeAll(async () => {
  api = await startApi({ db: postgres.db, temporal: engine.temporal });
});
afterAll(() => api.stop());

const keyOf = (listingId: string) => ({ marketplace: 'sandbox', listingId, revision: 1 });
const rowOf = (listingId: string) => readRevision(postgres.db, keyOf(listingId));

/** Announces a listing and brings it to where a person is asked for. */
async function needsAttention(listingId: string, code: string): Promise<void> {
  const body = { revision: 1, locale: 'en', text: { title: 'Wool coat' } };
  await api.call('PUT', enrichmentOf(listingId), { body });
  await beginWriting(postgres.db, keyOf(listingId), heldDecision(), documentOf);
  await askForAttention(postgres.db, keyOf(listingId), { code, detail: 'a person must look' });
}

describe('what needs attention', () => {
  it('is shown on the listing and found in the list', async () => {
    await needsAttention('shown', 'write_back.refused');
    const read = await api.call('GET', enrichmentOf('shown'));
    expect(read.body).toMatchObject({
      state: 'writing',
      needsAttention: { code: 'write_back.refused', detail: 'a person must look' },
    });
    const list = await api.call('GET', '/v1/marketplaces/sandbox/enrichments?needsAttention=true');
    expect(list.body).toMatchObject({ items: [{ listingId: 'shown' }], next: null });
  });
});

describe('retry now', () => {
  const retry = (listingId: string) => api.call('POST', `${enrichmentOf(listingId)}/retry-now`);

  it('has a refused document decided anew, under the next round', async () => {
    await needsAttention('refused', 'write_back.refused');
    const reply = await retry('refused');
    expect([reply.status, reply.body['state'], reply.body['needsAttention']]).toEqual([
      202,
      'accepted',
      null,
    ]);
    expect(await rowOf('refused')).toMatchObject({
      state: 'accepted',
      decision_round: 2,
      document: null,
      decision: null,
      idempotency_key: null,
    });
    expect((await seeRun(engine.temporal, 'refused')).signals).toEqual([['retryNow', undefined]]);
  });

  it('keeps a document that could merely not be delivered', async () => {
    await needsAttention('failing', 'write_back.failing');
    const reply = await retry('failing');
    expect([reply.status, reply.body['state']]).toEqual([202, 'writing']);
    expect(await rowOf('failing')).toMatchObject({ decision_round: 1, state: 'writing' });
    expect((await seeRun(engine.temporal, 'failing')).signals).toHaveLength(1);
  });

  it('lets a marketplace be asked again that was paused for its token', async () => {
    await pauseMarketplace(postgres.db, 'sandbox', { status: 401 });
    await needsAttention('paused', 'write_back.credentials_refused');
    expect((await retry('paused')).status).toBe(202);
    expect(await passMarketplaceGate(postgres.db, 'sandbox')).toEqual({ kind: 'open' });
  });

  it('starts a run where none is open', async () => {
    await needsAttention('lost', 'write_back.failing');
    await engine.temporal.client.workflow
      .getHandle(enrichmentWorkflowId(keyOf('lost')))
      .terminate();
    expect((await retry('lost')).status).toBe(202);
    expect(await seeRun(engine.temporal, 'lost')).toMatchObject({
      input: { revision: 1 },
      signals: [],
    });
  });

  it('has nothing to do for a revision with an outcome, or an unknown listing', async () => {
    await needsAttention('done', 'write_back.failing');
    await api.call('DELETE', `${enrichmentOf('done')}?revision=1`);
    expect((await retry('done')).body['code']).toBe('revision.settled');
    expect((await retry('never-seen')).body['code']).toBe('listing.unknown');
  });
});

describe("an operator's word", () => {
  const fail = (listingId: string, body: unknown = { reason: 'the listing service is gone' }) =>
    api.call('POST', `${enrichmentOf(listingId)}/fail`, { key: KEYS.operator, body });

  it('ends a revision as failed, with the reason, and tells the run', async () => {
    await needsAttention('ended', 'write_back.refused');
    const reply = await fail('ended');
    expect(reply.status).toBe(200);
    expect(reply.body).toMatchObject({
      state: 'done',
      outcome: 'failed',
      reasons: [{ code: 'operator.failed', detail: 'the listing service is gone' }],
      needsAttention: null,
    });
    expect(await rowOf('ended')).toMatchObject({ delivered: 'unknown' });
    expect((await seeRun(engine.temporal, 'ended')).signals).toEqual([
      ['settleRevisions', { upTo: 1 }],
    ]);
    expect((await fail('ended')).status).toBe(200);
  });

  it('needs a reason', async () => {
    await needsAttention('no-reason', 'write_back.refused');
    expect((await fail('no-reason', { reason: '  ' })).body).toMatchObject({
      code: 'request.invalid',
      errors: [{ at: '/reason' }],
    });
    expect((await fail('no-reason', {})).status).toBe(400);
    expect(await rowOf('no-reason')).toMatchObject({ state: 'writing' });
  });

  it('does not change another outcome', async () => {
    await needsAttention('withdrawn', 'write_back.refused');
    await api.call('DELETE', `${enrichmentOf('withdrawn')}?revision=1`);
    expect((await fail('withdrawn')).body['code']).toBe('revision.settled');
    expect(await rowOf('withdrawn')).toMatchObject({ outcome: 'withdrawn' });
  });
});
