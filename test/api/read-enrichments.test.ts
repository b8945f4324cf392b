import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { reserveCall } from '#libs/db/model-calls/reserve-call';
import { settleCall } from '#libs/db/model-calls/settle-call';
import { recordOutcome } from '#libs/db/revisions/record-outcome';
import type { RevisionKey } from '#libs/domain/listing';
import type { Outcome } from '#libs/domain/outcome';
import { eventually } from '../harness/eventually.js';
import { useRealPostgres } from '../harness/real-postgres.js';
import { useRealTemporal } from '../harness/real-temporal.js';
import { enrichmentOf, startApi, type RunningApi } from '../harness/running-api.js';

const postgres = useRealPostgres();
const engine = useRealTemporal();
let api: RunningApi;
beforeAll(async () => {
  api = await startApi({ db: postgres.db, temporal: engine.temporal });
});
afterAll(() => api.stop());

const coat = {
  revision: 1,
  lane: 'standard',
  locale: 'en',
  text: { title: 'Navy wool coat by Sandro' },
};
const keyOf = (listingId: string, revision = 1) => ({
  marketplace: 'sandbox',
  listingId,
  revision,
});
const announce = (listingId: string, change: object = {}, prefer?: string) =>
  api.call('PUT', enrichmentOf(listingId), {
    body: { ...coat, ...change },
    ...(prefer !== undefined && { headers: { prefer } }),
  });
const settle = (key: RevisionKey, outcome: Outcome) =>
  recordOutcome(postgres.db, key, {
    outcome,
    reasons: [],
    delivered: 'yes',
    from: ['accepted', 'writing'],
  });

/** What a model said of a revision, stored as the worker stores it. */
async function storeAnswer(key: RevisionKey): Promise<void> {
  const id = randomUUID();
  const call = {
    id,
    capability: 'attributes',
    provider: 'baseline',
    model: 'm',
    round: 1,
  } as const;
  await reserveCall(postgres.db, { ...key, ...call, requestHash: id });
  await settleCall(postgres.db, key, {
    id,
    state: 'answered',
    verdict: null,
    status: 200,
    providerRequestId: null,
    usage: null,
    cost: { kind: 'known', micros: 77 },
    rawAnswer: '{}',
    accepted: {
      accepted: {
        brand: {
          value: 'Sandro',
          evidence: { kind: 'seller_text', quote: 'by Sandro', photo: null },
        },
        colours: { value: ['navy'], evidence: { kind: 'seller_text', quote: 'Navy', photo: null } },
      },
      refused: [],
    },
    flags: [],
    durationMs: 5,
  });
}

describe('reading an enrichment', () => {
  it('shows the newest revision, or the one that is asked for', async () => {
    await announce('two');
    await announce('two', { revision: 4, values: { brand: 'Maje' } });
    expect((await api.call('GET', enrichmentOf('two'))).body).toMatchObject({
      revision: 4,
      links: { self: `${enrichmentOf('two')}?revision=4`, newest: enrichmentOf('two') },
    });
    expect((await api.call('GET', `${enrichmentOf('two')}?revision=1`)).body).toMatchObject({
      revision: 1,
    });
    expect((await api.call('GET', `${enrichmentOf('two')}?revision=2`)).body['code']).toBe(
      'revision.unknown',
    );
  });

  it('shows what a model has said so far, and what it cost', async () => {
    await announce('said');
    await storeAnswer(keyOf('said'));
    expect((await api.call('GET', enrichmentOf('said'))).body).toMatchObject({
      state: 'accepted',
      fields: {
        brand: { value: 'Sandro', source: 'model', provider: 'baseline', fromRevision: null },
      },
      costMicros: 77,
    });
  });

  it('shows earlier values on a newer revision as far as their words are still there', async () => {
    await announce('typed');
    await storeAnswer(keyOf('typed'));
    const reply = await announce('typed', {
      revision: 2,
      text: { title: 'Wool coat by Sandro, size M' },
    });
    expect(reply.body).toMatchObject({
      fields: {
        brand: { value: 'Sandro', fromRevision: 1 },
        colours: { value: null, fromRevision: null },
      },
      costMicros: 0,
    });
  });

  it('is not cached, and names its request', async () => {
    await announce('headers');
    const reply = await api.call('GET', enrichmentOf('headers'), {
      headers: { 'x-request-id': 'trace-1' },
    });
    expect(reply.headers.get('cache-control')).toBe('no-store');
    expect(reply.headers.get('x-request-id')).toBe('trace-1');
  });
});

describe('Prefer: wait', () => {
  it('answers 200 as soon as the outcome is there', async () => {
    const started = performance.now();
    const waiting = announce('waited', {}, 'wait=20');
    await eventually('the row', async () => {
      const settled = await settle(keyOf('waited'), 'published');
      return settled ?? undefined;
    });
    const reply = await waiting;
    expect([reply.status, reply.body['outcome']]).toEqual([200, 'published']);
    expect(reply.headers.get('preference-applied')).toBe('wait=20');
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('answers 202 with the fields so far when the time is over', async () => {
    await announce('slow');
    await storeAnswer(keyOf('slow'));
    const reply = await announce('slow', {}, 'wait=1');
    expect(reply.status).toBe(202);
    expect(reply.body).toMatchObject({ state: 'accepted', fields: { brand: { value: 'Sandro' } } });
    expect(reply.headers.get('preference-applied')).toBe('wait=1');
  });

  it('ends for a revision that is superseded meanwhile', async () => {
    const waiting = announce('overtaken', {}, 'wait=20');
    await eventually('the row', async () =>
      (await api.call('GET', enrichmentOf('overtaken'))).status === 200 ? true : undefined,
    );
    await announce('overtaken', { revision: 2, text: { title: 'Silk coat' } });
    const reply = await waiting;
    expect([reply.status, reply.body['outcome'], reply.body['revision']]).toEqual([
      200,
      'superseded',
      1,
    ]);
  });

  it('lets many wait at once', async () => {
    const names = Array.from({ length: 30 }, (_none, index) => `crowd-${index}`);
    const waiting = names.map((name) => announce(name, {}, 'wait=20'));
    await eventually('all rows', async () => {
      const settled = await Promise.all(
        names.map((name) => settle(keyOf(name), 'published_partial')),
      );
      return settled.every((outcome) => outcome !== null) ? true : undefined;
    });
    const replies = await Promise.all(waiting);
    expect(replies.map((reply) => reply.status)).toEqual(Array(30).fill(200));
  });

  it('is let go when the process stops, and answered', async () => {
    const stopping = await startApi({ db: postgres.db, temporal: engine.temporal });
    const waiting = stopping.call('PUT', enrichmentOf('let-go'), {
      body: coat,
      headers: { prefer: 'wait=30' },
    });
    await eventually('the row', async () =>
      (await api.call('GET', enrichmentOf('let-go'))).status === 200 ? true : undefined,
    );
    await stopping.stop();
    expect((await waiting).status).toBe(202);
  });
});
