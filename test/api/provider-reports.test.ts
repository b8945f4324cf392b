import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NativeConnection, Worker } from '@temporalio/worker';
import { providerQueueOptions } from '#apps/worker/provider-queue-options';
import { IMAGES_QUEUE, LISTINGS_QUEUE } from '#libs/domain/contract';
import type { Lane } from '#libs/domain/lane';
import { announceRevision } from '#libs/temporal/announce-revision';
import { connectTemporal } from '#libs/temporal/connect-temporal';
import { acceptedRevision } from '../harness/accepted-revision.js';
import { eventually } from '../harness/eventually.js';
import { installQuietRuntime } from '../harness/quiet-runtime.js';
import { useRealPostgres } from '../harness/real-postgres.js';
import { useRealTemporal } from '../harness/real-temporal.js';
import { KEYS, startApi, type RunningApi } from '../harness/running-api.js';
import { bundleWorkflows } from '../harness/workflow-bundle.js';
import { READY } from '../workflows/scripted-steps.js';

const BASELINE = {
  id: 'baseline',
  concurrentCalls: 1,
  limits: { requestsPerMinute: 90, tokensPerMinute: 60_000 },
};

const postgres = useRealPostgres();
const engine = useRealTemporal();
let api: RunningApi;
let connection: NativeConnection;
beforeAll(async () => {
  installQuietRuntime();
  api = await startApi({ db: postgres.db, temporal: engine.temporal }, { providers: [BASELINE] });
  connection = await NativeConnection.connect({ address: engine.server.address });
});
afterAll(async () => {
  await api.stop();
  await connection.close();
});

/** The baseline's report. */
async function report(of: RunningApi = api) {
  const { body } = await of.call('GET', '/v1/providers', { key: KEYS.operator });
  const [first] = Array.isArray(body['items']) ? (body['items'] as unknown[]) : [];
  return first;
}

describe("a provider's report", () => {
  it('says what limits it, and that nobody works on its queue', async () => {
    expect(await report()).toMatchObject({
      id: 'baseline',
      limits: { requestsPerMinute: 90, tokensPerMinute: 60_000 },
      queue: { backlog: 0, oldestWaitsMs: null, workers: 0, rateLimitPerSecond: null },
      latencies: [],
    });
  });

  it('counts what waits, by lane', async () => {
    const planned = { provider: 'baseline', model: 'm', attemptTimeoutMs: 1_000 };
    const ready = { ...READY, plan: { attributes: [planned], safety: [planned] } };
    const { namespace } = engine.server;
    const [listings, images] = await Promise.all([
      Worker.create({
        ...{ connection, namespace, taskQueue: LISTINGS_QUEUE },
        workflowBundle: await bundleWorkflows(),
      }),
      Worker.create({
        ...{ connection, namespace, taskQueue: IMAGES_QUEUE },
        activities: { ingestPhotos: () => Promise.resolve(ready) },
      }),
    ]);
    const announce = (lane: Lane) =>
      announceRevision(
        engine.temporal,
        { marketplace: 'sandbox', listingId: randomUUID(), revision: 1 },
        lane,
      );
    await listings.runUntil(
      images.runUntil(async () => {
        await Promise.all((['backfill', 'backfill', 'interactive'] as const).map(announce));
        await eventually('both calls of all three wait', async () => {
          const seen = await report().then((value) => JSON.stringify(value));
          return seen.includes('"backlog":6') ? true : undefined;
        });
      }),
    );
    expect(await report()).toMatchObject({
      queue: {
        backlog: 6,
        backlogByLane: { interactive: 2, standard: 0, backfill: 4 },
        oldestWaitsMs: expect.any(Number),
      },
    });
  });

  it('names the rate that workers gave the queue, and what an operator says over it', async () => {
    const { namespace } = engine.server;
    const options = providerQueueOptions(BASELINE, undefined);
    const worker = await Worker.create({
      ...{ connection, namespace, ...options },
      activities: { extractAttributes: () => null, checkSafety: () => null },
    });
    await worker.runUntil(async () => {
      await eventually('the queue knows its rate', async () => {
        const seen = await report().then((value) => JSON.stringify(value));
        return seen.includes('"rateLimitPerSecond":1.5') ? true : undefined;
      });
      expect(await report()).toMatchObject({ queue: { workers: 1, rateLimitSetBy: 'workers' } });
      await engine.temporal.client.workflowService.updateTaskQueueConfig({
        namespace,
        taskQueue: options.taskQueue,
        // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- the enum is in a package that the SDK keeps to itself
        taskQueueType: 2,
        updateQueueRateLimit: { rateLimit: { requestsPerSecond: 0.5 }, reason: 'a test' },
      });
      await eventually('the operator has the word', async () => {
        const seen = await report().then((value) => JSON.stringify(value));
        return seen.includes('"rateLimitSetBy":"operator"') ? true : undefined;
      });
      expect(await report()).toMatchObject({ queue: { rateLimitPerSecond: 0.5 } });
    });
  });

  it('has percentiles of the calls that were answered, by model, of an hour and of a day', async () => {
    const key = await acceptedRevision(postgres.db);
    const call = {
      ...{ marketplace: key.marketplace, listing_id: key.listingId, revision: key.revision },
      ...{ capability: 'safety', provider: 'baseline', request_hash: 'h' },
    };
    const answered = Array.from({ length: 100 }, (_, at) => ({
      ...{ ...call, id: randomUUID(), model: 'm', state: 'answered', duration_ms: at + 1 },
    }));
    const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);
    await postgres.db
      .insertInto('model_call')
      .values([
        ...answered,
        { ...call, id: randomUUID(), model: 'm', state: 'failed', duration_ms: 9_999 },
        { ...call, id: randomUUID(), model: 'm', state: 'reserved' },
        ...[2, 30].map((hours) => ({
          ...{ ...call, id: randomUUID(), model: 'older', state: 'answered', duration_ms: 7 },
          reserved_at: hoursAgo(hours),
        })),
      ])
      .execute();
    const m = { model: 'm', answered: 100, unanswered: 1, p50Ms: 50, p95Ms: 95, p99Ms: 99 };
    expect(await report()).toMatchObject({
      latencies: [
        { ...m, period: 'hour' },
        { ...m, period: 'day' },
        { model: 'older', period: 'day', answered: 1, unanswered: 0, p50Ms: 7, p99Ms: 7 },
      ],
    });
  });

  it('is there without its queue while Temporal is down', async () => {
    const address = '127.0.0.1:1';
    const away = connectTemporal({
      ...{ address, namespace: 'none', apiKey: undefined, tls: false, fairness: 'none' },
    });
    const lonely = await startApi({ db: postgres.db, temporal: away });
    expect(await report(lonely)).toMatchObject({ id: 'baseline', state: 'asked', queue: null });
    await lonely.stop();
    await away.connection.close();
  });
});
