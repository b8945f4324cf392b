import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { runModelStep, type StepSpecifics } from '#libs/calls/model-step';
import { readUses } from '#libs/db/model-calls/read-uses';
import type { Lane } from '#libs/domain/lane';
import { TokenRates } from '#libs/rate-limits/token-rates';
import { acceptedRevision } from '#test/harness/accepted-revision';
import { SCRIPTED, usePhotolessSteps } from '#test/harness/photoless-steps';
import { useRealPostgres } from '#test/harness/real-postgres';

const postgres = useRealPostgres();
const steps = usePhotolessSteps(postgres);

/** So few that none come back while a test runs; a bucket then holds two calls. */
const SLOW = 6;
const CALL = 10;

/** Workers that share a provider's tokens, and what one of them is told for a call. */
function workersOf(tokensPerMinute: number) {
  const planned = { provider: `p-${randomUUID()}`, model: 'a-model' };
  const worker = () => new TokenRates(postgres.db, new Map([[planned.provider, tokensPerMinute]]));
  const take = (
    rates: TokenRates,
    lane: Lane,
    { tokens = CALL, signal = new AbortController().signal } = {},
  ) => rates.take({ planned, lane, tokens }, signal);
  return { worker, take, planned };
}

describe('tokens a minute', () => {
  it('are one bucket for all workers; a call for which too few are left is skipped, with until when', async () => {
    const { worker, take, planned } = workersOf(SLOW);
    const [one, other] = [worker(), worker()];
    expect(await take(one, 'interactive')).toBeUndefined();
    expect(await take(other, 'interactive')).toBeUndefined();
    const askedAtMs = Date.now();
    for (const rates of [one, other]) {
      const skipped = await take(rates, 'interactive');
      expect(skipped).toMatchObject({
        kind: 'skipped',
        why: `the tokens a minute that we may use of ${planned.provider}/a-model are used up`,
      });
      expect((skipped?.untilMs ?? 0) - askedAtMs).toBeGreaterThan(60_000);
    }
  });

  it('are left for a seller: a backfill takes half of the bucket, and never the rest', async () => {
    const { worker, take } = workersOf(SLOW);
    const rates = worker();
    expect(await take(rates, 'backfill')).toBeUndefined();
    expect(await take(rates, 'backfill')).toMatchObject({ kind: 'skipped' });
    expect(await take(rates, 'standard')).toMatchObject({ kind: 'skipped' });
    expect(await take(rates, 'interactive')).toBeUndefined();
    expect(await take(rates, 'interactive')).toMatchObject({ kind: 'skipped' });
  });

  it('are waited for where they come soon', async () => {
    const { worker, take } = workersOf(6_000);
    const rates = worker();
    await take(rates, 'interactive', { tokens: 1_000 });
    expect(await take(rates, 'interactive', { tokens: 5 })).toBeUndefined();
  });

  it('let a call through that is larger than a bucket would be', async () => {
    const { worker, take } = workersOf(SLOW);
    expect(await take(worker(), 'backfill', { tokens: 100_000 })).toBeUndefined();
  });

  it('are each model’s own', async () => {
    const { worker, planned } = workersOf(SLOW);
    const rates = worker();
    const { signal } = new AbortController();
    for (const model of ['one', 'other']) {
      const call = { planned: { ...planned, model }, lane: 'backfill' as const, tokens: CALL };
      expect(await rates.take(call, signal)).toBeUndefined();
    }
  });

  it('are waited for no longer once the engine wishes to stop', async () => {
    const { worker, take } = workersOf(60);
    const rates = worker();
    await take(rates, 'interactive', { tokens: 5 });
    const stop = new Error('stop');
    const signal = AbortSignal.abort(stop);
    await expect(take(rates, 'backfill', { tokens: 4, signal })).rejects.toBe(stop);
  });

  it('are drawn in chunks, so that many calls are few statements', async () => {
    let statements = 0;
    const db = postgres.db.withPlugin({
      transformQuery: ({ node }) => {
        statements += 1;
        return node;
      },
      transformResult: ({ result }) => Promise.resolve(result),
    });
    const { take, planned } = workersOf(0);
    const rates = new TokenRates(db, new Map([[planned.provider, 60_000_000]]));
    await Promise.all(Array.from({ length: 1_000 }, () => take(rates, 'backfill')));
    expect(statements).toBeLessThan(100);
  });

  it('ask Postgres nothing for a provider that has no limit', async () => {
    const rates = new TokenRates(postgres.db, new Map());
    const planned = { provider: `p-${randomUUID()}`, model: 'm' };
    await rates.take({ planned, lane: 'standard', tokens: 1 }, new AbortController().signal);
    expect(await fullAt(planned.provider)).toBeUndefined();
  });
});

async function fullAt(provider: string): Promise<Date | undefined> {
  const row = await postgres.db
    .selectFrom('token_bucket')
    .select('full_at')
    .where('provider', '=', provider)
    .executeTakeFirst();
  return row?.full_at;
}

const specifics: StepSpecifics<string> = {
  request: ({ planned }) => ({
    capability: 'attributes',
    model: planned.model,
    system: 'Read it.',
    parts: [{ kind: 'text', text: randomUUID() }],
    schemaName: 'word',
    schema: { type: 'object' },
    maxOutputTokens: 100,
  }),
  interpret: (text) => ({ kind: 'usable', answer: text, flags: [] }),
};

describe('a step whose provider has no tokens left for it (row 37)', () => {
  it('sends nothing, uses no try and says until when', async () => {
    const key = await acceptedRevision(postgres.db);
    const tokenRates = new TokenRates(postgres.db, new Map([[SCRIPTED.provider, SLOW]]));
    const step = () =>
      runModelStep(
        { ...steps.sources, tokenRates },
        { ...key, lane: 'backfill', planned: SCRIPTED, round: 1 },
        specifics,
        new AbortController().signal,
      );
    steps.provider.replies = [{ kind: 'content', content: 'denim' }];
    expect(await step()).toMatchObject({ kind: 'answered' });
    const second = await step();
    expect(second).toMatchObject({
      kind: 'verdict',
      verdict: { class: 'skipped', action: 'next', callId: null },
    });
    expect(second.kind === 'verdict' && (second.verdict.waitMs ?? 0)).toBeGreaterThan(10_000);
    expect(await readUses(postgres.db, key)).toHaveLength(1);
  });
});
