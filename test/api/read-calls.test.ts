import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NativeConnection, Worker } from '@temporalio/worker';
import { verdictToFailure } from '#activities/to-application-failure';
import { reserveCall } from '#libs/db/model-calls/reserve-call';
import { settleCall, type SettledCall } from '#libs/db/model-calls/settle-call';
import { IMAGES_QUEUE, LISTINGS_QUEUE, providerQueue, type ModelStep } from '#libs/domain/contract';
import { RevisionCalls } from '#libs/domain/call-story/revision-calls';
import type { Capability } from '#libs/domain/profile';
import { verdictOf } from '#libs/domain/verdict-of';
import { findFreePort } from '#libs/embedded/free-ports';
import { connectTemporal } from '#libs/temporal/connect-temporal';
import type { ATTRIBUTES } from '#test/workflows/scripted-steps';
import { READY, SAFE } from '#test/workflows/scripted-steps';
import { eventually } from '../harness/eventually.js';
import { expectProblem } from '../harness/expect-problem.js';
import { installQuietRuntime } from '../harness/quiet-runtime.js';
import { useRealPostgres } from '../harness/real-postgres.js';
import { useRealTemporal } from '../harness/real-temporal.js';
import { enrichmentOf, KEYS, startApi, type RunningApi } from '../harness/running-api.js';
import { bundleWorkflows } from '../harness/workflow-bundle.js';

const SLOW_MS = 60_000;
const postgres = useRealPostgres();
const engine = useRealTemporal();
let api: RunningApi;
/** The same database, and an engine that isn't there. */
let cutOff: RunningApi;
let stop: () => Promise<void>;

beforeAll(async () => {
  installQuietRuntime();
  api = await startApi({ db: postgres.db, temporal: engine.temporal });
  const nowhere = connectTemporal({
    address: `127.0.0.1:${await findFreePort()}`,
    namespace: 'garnish',
    apiKey: undefined,
    tls: false,
    fairness: 'by_marketplace',
  });
  cutOff = await startApi({ db: postgres.db, temporal: nowhere });
  const { address, namespace } = engine.server;
  const connection = await NativeConnection.connect({ address });
  const models = { extractAttributes, checkSafety };
  const workers = await Promise.all(
    [
      { taskQueue: LISTINGS_QUEUE, workflowBundle: await bundleWorkflows() },
      { taskQueue: IMAGES_QUEUE, activities: { ingestPhotos } },
      { taskQueue: providerQueue('first'), activities: models },
      { taskQueue: providerQueue('second'), activities: models },
    ].map((queue) => Worker.create({ connection, namespace, ...queue })),
  );
  const running = Promise.all(workers.map((worker) => worker.run()));
  stop = async () => {
    for (const worker of workers) worker.shutdown();
    await running;
    await connection.close();
    await api.stop();
    await cutOff.stop();
    await nowhere.connection.close();
  };
}, SLOW_MS);
afterAll(() => stop());

/** Stores a call as the worker does. */
async function storeCall(
  step: ModelStep,
  capability: Capability,
  end: Pick<SettledCall, 'state' | 'verdict' | 'cost'>,
): Promise<string> {
  const id = randomUUID();
  const { marketplace, listingId, revision, round } = step;
  const key = { marketplace, listingId, revision };
  await reserveCall(postgres.db, {
    ...key,
    ...{ id, capability, round, requestHash: id },
    ...step.planned,
  });
  await settleCall(postgres.db, key, {
    id,
    status: end.state === 'answered' ? 200 : 503,
    providerRequestId: `request-${capability}`,
    usage: { inputTokens: 900, cachedInputTokens: 300, outputTokens: 50, estimated: false },
    rawAnswer: '{}',
    accepted: null,
    flags: [],
    durationMs: 1_234,
    ...end,
  });
  return id;
}

const ingestPhotos = () => Promise.resolve({ ...READY, acceptedAt: new Date().toISOString() });

/** The first provider rests, the second fails: the plan is exhausted and the run waits. */
async function extractAttributes(step: ModelStep): Promise<typeof ATTRIBUTES> {
  if (step.planned.provider === 'first') {
    const facts = { message: 'rests after hang', waitMs: 300_000 };
    throw verdictToFailure(verdictOf(step.planned, 'skipped', 'next', facts));
  }
  const verdict = verdictOf(step.planned, 'srv.error', 'next', { message: 'answered 503' });
  const cost = { kind: 'unknown', reason: 'it may have been billed' } as const;
  const callId = await storeCall(step, 'attributes', { state: 'maybe_billed', verdict, cost });
  throw verdictToFailure({ ...verdict, callId });
}

async function checkSafety(step: ModelStep): Promise<typeof SAFE> {
  const cost = { kind: 'known', micros: 77 } as const;
  const callId = await storeCall(step, 'safety', { state: 'answered', verdict: null, cost });
  return { ...SAFE, callId };
}

const callsOf = (listingId: string) => `${enrichmentOf(listingId)}/calls`;
const announce = (listingId: string) =>
  api.call('PUT', enrichmentOf(listingId), {
    body: { revision: 1, lane: 'standard', locale: 'en', text: { title: 'Navy wool coat' } },
  });

describe('the calls of a revision', () => {
  it(
    'are told in order with what was decided and why, and what the revision waits for until when',
    async () => {
      await announce('told');
      const told = await eventually('the wait', async () => {
        const reply = RevisionCalls.parse((await api.call('GET', callsOf('told'))).body);
        return reply.waits.some(({ until }) => until !== null) ? reply : undefined;
      });
      expect(told).toMatchObject({
        revision: 1,
        state: 'accepted',
        costMicros: null,
        costUnknownReason: 'second: it may have been billed',
        knownMicros: 77,
        run: { workflowId: 'listing/sandbox/told', namespace: 'garnish', state: 'read' },
      });
      const attributes = told.calls.filter(({ capability }) => capability === 'attributes');
      expect(attributes).toMatchObject([
        {
          sent: 'not_sent',
          provider: 'first',
          class: 'skipped',
          action: 'next',
          what: 'The provider is drained, paused or cooling, or our tokens of it are used up: nothing was tried (rests after hang)',
          decision: "The plan's next provider; no try was used; worth asking again in 5 min",
          costMicros: 0,
        },
        {
          sent: 'bought',
          provider: 'second',
          class: 'srv.error',
          state: 'maybe_billed',
          what: 'The provider failed (answered 503)',
          decision: "The plan's next provider",
          costMicros: null,
          httpStatus: 503,
        },
      ]);
      expect(told.calls.filter(({ capability }) => capability === 'safety')).toMatchObject([
        {
          sent: 'bought',
          round: 1,
          state: 'answered',
          class: null,
          what: 'Answered, and our rules could use it',
          decision: null,
          tokens: { input: 900, cachedInput: 300, output: 50 },
          costMicros: 77,
          providerRequestId: 'request-safety',
          durationMs: 1_234,
          boughtByRevision: 1,
        },
      ]);
      const [wait] = told.waits;
      expect(wait?.what).toBe('Attributes: srv.error: answered 503');
      expect(Date.parse(wait?.until ?? '')).toBeGreaterThan(Date.now() + 200_000);
    },
    SLOW_MS,
  );

  it(
    'are told without Temporal, which is said',
    async () => {
      await announce('alone');
      await eventually('both calls', async () => {
        const { calls } = RevisionCalls.parse((await api.call('GET', callsOf('alone'))).body);
        return calls.filter(({ sent }) => sent === 'bought').length === 2 ? true : undefined;
      });
      const told = RevisionCalls.parse((await cutOff.call('GET', callsOf('alone'))).body);
      expect(told.calls).toHaveLength(2);
      expect(told.run).toMatchObject({ state: 'unreachable' });
      expect(told.run.detail).toContain("unknown: Temporal can't be reached");
    },
    SLOW_MS,
  );

  it('are a problem where there is no such listing or revision, or another marketplace asks', async () => {
    await announce('known');
    expectProblem(await api.call('GET', callsOf('nobody')), 'listing.unknown');
    expectProblem(await api.call('GET', `${callsOf('known')}?revision=9`), 'revision.unknown');
    expectProblem(
      await api.call('GET', callsOf('known'), { key: KEYS.other }),
      'auth.other_marketplace',
    );
  });
});
