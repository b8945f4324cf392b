import { beforeAll, describe, expect, it } from '@jest/globals';
import { runModelStep } from '#libs/calls/model-step';
import { readUses } from '#libs/db/model-calls/read-uses';
import type { RevisionKey } from '#libs/domain/listing';
import type { PlannedProvider } from '#libs/domain/profile';
import type { Completion, ModelProvider } from '#libs/models/provider';
import { ProviderFailure } from '#libs/models/provider-failure';
import type { WatchedCall } from '#libs/provider-health/health-scope';
import { acceptedRevision } from '#test/harness/accepted-revision';
import { ONE_WORD, usePhotolessSteps } from '#test/harness/photoless-steps';
import { useRealPostgres } from '#test/harness/real-postgres';
import { aProvider, endCoolDown, HealthOfWorker } from './two-workers.js';

const postgres = useRealPostgres();
let worker: HealthOfWorker;
const steps = usePhotolessSteps(postgres);

beforeAll(() => {
  worker = new HealthOfWorker(postgres.db);
});

const ANSWER: Completion = {
  content: { kind: 'text', text: 'denim' },
  usage: null,
  status: 200,
  requestId: null,
  replyId: null,
  raw: 'denim',
};

/** Runs a step at a provider that answers so, and says how it ended and how many calls it sent. */
async function step(
  key: RevisionKey,
  planned: PlannedProvider,
  answer: () => Promise<Completion> = () => Promise.resolve(ANSWER),
) {
  let sent = 0;
  const provider: ModelProvider = {
    id: planned.provider,
    judges: { text: [], image: [] },
    repairs: false,
    photoTokens: 1_000,
    priceOf: () => null,
    send: () => {
      sent += 1;
      return answer();
    },
  };
  const result = await runModelStep(
    { ...steps.sources, health: worker.health, providers: new Map([[planned.provider, provider]]) },
    { ...key, lane: 'standard', planned, round: 1 },
    ONE_WORD,
    new AbortController().signal,
  );
  return { result, sent };
}

const trip = (planned: WatchedCall) => worker.failed(planned, 'net.connect', { times: 3 });

describe('a step at a provider that rests (row 37)', () => {
  it('sends nothing and uses no try: the next provider is asked, and it is said until when', async () => {
    const key = await acceptedRevision(postgres.db);
    const planned = aProvider();
    await trip(planned);
    const { result, sent } = await step(key, planned);
    expect(sent).toBe(0);
    expect(result).toMatchObject({
      kind: 'verdict',
      verdict: {
        class: 'skipped',
        action: 'next',
        callId: null,
        message: 'rests after net.connect',
      },
    });
    const waitMs = result.kind === 'verdict' ? (result.verdict.waitMs ?? 0) : 0;
    expect(waitMs).toBeGreaterThan(5_000);
    expect(await readUses(postgres.db, key)).toEqual([]);
  });

  it('uses a stored answer all the same', async () => {
    const key = await acceptedRevision(postgres.db);
    const planned = aProvider();
    expect(await step(key, planned)).toMatchObject({ sent: 1, result: { kind: 'answered' } });
    await trip(planned);
    expect(await step(key, planned)).toMatchObject({
      sent: 0,
      result: { kind: 'answered', answer: 'denim' },
    });
  });

  it('probes it once the cool-down is over, and brings it back', async () => {
    const planned = aProvider();
    await trip(planned);
    await endCoolDown(postgres.db, planned);
    await worker.health.refresh();
    const key = await acceptedRevision(postgres.db);
    expect(await step(key, planned)).toMatchObject({ sent: 1, result: { kind: 'answered' } });
    await worker.health.refresh();
    expect(await new HealthOfWorker(postgres.db).admit(planned)).toEqual({ kind: 'go' });
  });
});

describe('steps at a provider that calls their requests wrong (row 27)', () => {
  const wrong = () =>
    Promise.reject(
      new ProviderFailure('req.invalid', 'the provider answered 400', {
        status: 400,
        code: null,
        requestId: null,
        waitMs: null,
        usage: null,
        raw: null,
      }),
    );

  it('send nothing more after three listings; one listing alone may ask as often as it likes', async () => {
    const planned = aProvider();
    const first = await acceptedRevision(postgres.db);
    for (const round of [1, 2, 3, 4]) {
      const again = await acceptedRevision(postgres.db, { ...first, revision: round + 1 });
      expect((await step(again, planned, wrong)).sent).toBe(1);
    }
    for (const listing of [2, 3]) {
      const { sent } = await step(await acceptedRevision(postgres.db), planned, wrong);
      expect([listing, sent]).toEqual([listing, 1]);
    }
    expect(await step(await acceptedRevision(postgres.db), planned)).toMatchObject({
      sent: 0,
      result: { verdict: { class: 'skipped', message: 'drained by garnish: req.invalid' } },
    });
  });
});
