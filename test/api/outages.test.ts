import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readRevision } from '#libs/db/revisions/read-revision';
import { findFreePort } from '#libs/embedded/free-ports';
import { connectTemporal, type Temporal } from '#libs/temporal/connect-temporal';
import { eventually } from '../harness/eventually.js';
import { useRealPostgres } from '../harness/real-postgres.js';
import { useRealTemporal } from '../harness/real-temporal.js';
import {
  enrichmentOf,
  KEYS,
  startApi,
  type ApiReply,
  type RunningApi,
} from '../harness/running-api.js';
import { seeRun } from '../harness/seen-run.js';

const SLOW_MS = 30_000;
const postgres = useRealPostgres();
const engine = useRealTemporal();
let nowhere: Temporal;
/** One API whose engine is there, and one on the same database whose engine isn't. */
let api: RunningApi;
let cutOff: RunningApi;
beforeAll(async () => {
  const address = `127.0.0.1:${await findFreePort()}`;
  nowhere = connectTemporal({
    address,
    namespace: 'garnish',
    apiKey: undefined,
    tls: false,
    fairness: 'by_marketplace',
  });
  api = await startApi({ db: postgres.db, temporal: engine.temporal });
  cutOff = await startApi({ db: postgres.db, temporal: nowhere });
});
afterAll(async () => {
  await api.stop();
  await cutOff.stop();
  await nowhere.connection.close();
});

const coat = { revision: 1, locale: 'en', text: { title: 'Wool coat of a secret colour' } };
const rowOf = (listingId: string) =>
  readRevision(postgres.db, { marketplace: 'sandbox', listingId, revision: 1 });

function expectOutage(reply: ApiReply, code: string): void {
  expect([reply.status, reply.body['code']]).toEqual([503, code]);
  expect(Number(reply.headers.get('retry-after'))).toBeGreaterThan(0);
}

describe('while Temporal is down', () => {
  it(
    'a revision is stored all the same, and the repeat starts its run',
    async () => {
      const path = enrichmentOf('stored');
      expectOutage(await cutOff.call('PUT', path, { body: coat }), 'service.engine_unavailable');
      expect(await rowOf('stored')).toMatchObject({ state: 'accepted', engine_acked_at: null });
      expect((await api.call('PUT', path, { body: coat })).status).toBe(202);
      expect(await seeRun(engine.temporal, 'stored')).toMatchObject({
        input: { revision: 1 },
        signals: [],
      });
      await eventually(
        'the ack',
        async () => (await rowOf('stored'))?.engine_acked_at ?? undefined,
      );
    },
    SLOW_MS,
  );

  it(
    'a withdrawal is stored all the same',
    async () => {
      await api.call('PUT', enrichmentOf('gone'), { body: coat });
      const path = `${enrichmentOf('gone')}?revision=1`;
      expectOutage(await cutOff.call('DELETE', path), 'service.engine_unavailable');
      expect(await rowOf('gone')).toMatchObject({ outcome: 'withdrawn' });
      expect((await api.call('DELETE', path)).status).toBe(202);
    },
    SLOW_MS,
  );

  it('an enrichment is read from the database alone, and what is known needs no engine', async () => {
    await api.call('PUT', enrichmentOf('known'), { body: coat });
    await eventually('the ack', async () => (await rowOf('known'))?.engine_acked_at ?? undefined);
    expect((await cutOff.call('GET', enrichmentOf('known'))).status).toBe(200);
    expect((await cutOff.call('PUT', enrichmentOf('known'), { body: coat })).status).toBe(202);
  });

  it(
    'readiness names it, and health is fine',
    async () => {
      const ready = await cutOff.call('GET', '/readyz', { key: null });
      expect(ready.status).toBe(503);
      expect(ready.body).toMatchObject({
        status: 'not_ready',
        parts: { postgres: { status: 'ready' }, temporal: { status: 'not_ready' } },
      });
      expect((await cutOff.call('GET', '/healthz', { key: null })).body).toEqual({ status: 'ok' });
      expect((await api.call('GET', '/readyz', { key: null })).body).toMatchObject({
        status: 'ready',
      });
    },
    SLOW_MS,
  );
});

describe('the log', () => {
  it('has for each request its listing, revision, workflow and id', async () => {
    const headers = { 'x-request-id': 'trace-of-log' };
    await api.call('PUT', enrichmentOf('logged'), { body: { ...coat, revision: 8 }, headers });
    const line = api.log.find((text) => text.includes('trace-of-log') && text.includes('answered'));
    expect(JSON.parse(line ?? 'null')).toMatchObject({
      level: 'info',
      process: 'api',
      requestId: 'trace-of-log',
      listing: 'sandbox/logged',
      revision: 8,
      workflowId: 'listing/sandbox/logged',
      keyId: 'service',
      method: 'PUT',
      status: 202,
    });
  });

  it('never has a key nor what a seller wrote', async () => {
    await api.call('PUT', enrichmentOf('quiet'), { body: { ...coat, price: 'secret' } });
    await api.call('PUT', enrichmentOf('quiet'), { body: '{"text": "secret' });
    const everything = [...api.log, ...cutOff.log].join('');
    expect(everything).not.toMatch(/secret/);
    for (const key of Object.values(KEYS)) expect(everything).not.toContain(key);
  });
});

describe('when Postgres is lost', () => {
  it(
    'every request says so and asks to come back; the process lives on',
    async () => {
      await postgres.server.kill();
      const path = enrichmentOf('stored');
      expectOutage(await api.call('PUT', path, { body: coat }), 'service.database_unavailable');
      expectOutage(await api.call('GET', path), 'service.database_unavailable');
      expectOutage(await api.call('DELETE', `${path}?revision=1`), 'service.database_unavailable');
      expectOutage(await api.call('POST', `${path}/retry-now`), 'service.database_unavailable');
      const list = await api.call('GET', '/v1/marketplaces/sandbox/enrichments');
      expectOutage(list, 'service.database_unavailable');
      const ready = await api.call('GET', '/readyz', { key: null });
      expect(ready.body).toMatchObject({
        parts: { postgres: { status: 'not_ready' }, temporal: { status: 'ready' } },
      });
      expect((await api.call('GET', '/healthz', { key: null })).status).toBe(200);
      expect(api.log.filter((line) => line.includes('service.bug'))).toEqual([]);
    },
    SLOW_MS,
  );
});
