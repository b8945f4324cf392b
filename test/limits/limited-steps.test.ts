import { beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { readCosts } from '#libs/db/costs/read-costs';
import { readUses } from '#libs/db/model-calls/read-uses';
import type { RevisionKey } from '#libs/domain/listing';
import type { SpendingLimits } from '#libs/money/spending-limits';
import { acceptedRevision } from '#test/harness/accepted-revision';
import { useRealPostgres } from '#test/harness/real-postgres';
import { COST_MICROS, RESERVED_MICROS, useLimitedSteps } from './limited-steps.js';

const postgres = useRealPostgres();
const steps = useLimitedSteps(postgres);

/** Nobody answers: the reservation stands. */
const LOST = { kind: 'reset' } as const;

let key: RevisionKey;
beforeEach(async () => {
  await sql`truncate model_call, budget_day cascade`.execute(postgres.db);
  key = await acceptedRevision(postgres.db);
  steps.reply({ kind: 'content', content: 'denim' });
});

const NO_CEILINGS = { interactive: null, standard: null, backfill: null };
const budget = (
  kind: 'provider' | 'marketplace',
  name: string,
  micros: number,
): SpendingLimits => ({
  ceilings: null,
  budgets: [{ kind, name, micros }],
});
const revisionCeiling = (standard: number): SpendingLimits => ({
  ceilings: { revisionMicros: { ...NO_CEILINGS, standard }, listingDayMicros: null },
  budgets: [],
});

/** @returns how many requests arrived, and the last end, once `times` steps were made one after the other */
async function inTurn(times: number, make: () => Promise<object>) {
  const before = steps.server.received.length;
  let last: object = {};
  for (let time = 0; time < times; time += 1) last = await make();
  return { last, received: steps.server.received.length - before };
}

const overLimit = (message: RegExp) => ({
  kind: 'verdict',
  verdict: {
    class: 'budget',
    action: 'next',
    callId: null,
    message: expect.stringMatching(message),
  },
});

describe('row 36: over a limit', () => {
  it.each<[string, SpendingLimits, RegExp]>([
    [
      "a revision's ceiling",
      revisionCeiling(3 * RESERVED_MICROS),
      /^the ceiling of a revision in the lane standard, \$0\.006093, would be broken: \$0\.005 are spent or reserved, the call may cost \$0\.002031$/,
    ],
    [
      "a listing's ceiling a day",
      { ceilings: { revisionMicros: NO_CEILINGS, listingDayMicros: 6_000 }, budgets: [] },
      /^the ceiling of a listing a day, \$0\.006, .* \$0\.004 are spent.*; it begins anew at \d{4}-\d\d-\d\dT00:00:00\.000Z$/,
    ],
    [
      "a provider's budget",
      budget('provider', 'dear', 6_000),
      /^the day's budget of the provider dear, \$0\.006, has less than the \$0\.002031 left .* begins anew at .*T00:00:00\.000Z$/,
    ],
    [
      "a marketplace's budget",
      budget('marketplace', 'sandbox', 6_000),
      /^the day's budget of the marketplace sandbox, \$0\.006, has less/,
    ],
  ])(
    '%s, nothing is sent, and it is said which, and until when',
    async (_what, limits, message) => {
      const worker = steps.worker(limits);
      // As many fit as cost 1,000 each and leave 2,031 for the next.
      const fit = message.source.includes('revision') ? 5 : 4;
      expect(await inTurn(fit, () => worker.step(key))).toMatchObject({
        received: fit,
        last: { kind: 'answered' },
      });
      expect(await inTurn(2, () => worker.step(key))).toMatchObject({
        received: 0,
        last: overLimit(message),
      });
      // No try is used, and nothing is recorded as a call.
      expect(await readUses(postgres.db, key)).toHaveLength(fit);
    },
  );

  it('waits no longer than to the next midnight, and says of a revision’s ceiling no time', async () => {
    const ends = [
      await steps.worker(budget('provider', 'dear', 1)).step(key),
      await steps.worker(revisionCeiling(1)).step(key),
    ];
    const [ofBudget, ofRevision] = ends.map((end) => end.kind === 'verdict' && end.verdict.waitMs);
    const untilMidnight = 86_400_000 - (Date.now() % 86_400_000);
    expect(Math.abs(Number(ofBudget) - untilMidnight)).toBeLessThan(60_000);
    expect(ofRevision).toBeNull();
  });

  it('the next provider of the plan is asked, which may be free', async () => {
    const worker = steps.worker(budget('marketplace', 'sandbox', 0));
    expect(await worker.step(key)).toMatchObject({ verdict: { class: 'budget', action: 'next' } });
    expect(await worker.step(key, { provider: 'free' })).toMatchObject({ kind: 'answered' });
  });

  it('another marketplace, and another provider, are not', async () => {
    const worker = steps.worker({
      ceilings: null,
      budgets: [
        { kind: 'marketplace', name: 'other', micros: 0 },
        { kind: 'provider', name: 'unpriced', micros: 0 },
      ],
    });
    expect(await worker.step(key)).toMatchObject({ kind: 'answered' });
  });

  it('a stored answer is used all the same', async () => {
    const worker = steps.worker(revisionCeiling(RESERVED_MICROS));
    expect(await worker.step(key, { request: 'bought' })).toMatchObject({ kind: 'answered' });
    expect(await worker.step(key)).toMatchObject({ verdict: { class: 'budget' } });
    expect(await worker.step(key, { request: 'bought' })).toMatchObject({ kind: 'answered' });
    expect(await readUses(postgres.db, key)).toMatchObject([{ cost_micros: COST_MICROS }]);
  });
});

describe('row 36: safety', () => {
  const EXHAUSTED: SpendingLimits = {
    ceilings: {
      revisionMicros: { interactive: 0, standard: 0, backfill: 0 },
      listingDayMicros: 0,
    },
    budgets: [
      { kind: 'provider', name: 'dear', micros: 0 },
      { kind: 'marketplace', name: 'sandbox', micros: 0 },
    ],
  };

  it('is asked whatever is exhausted, while drafts are not', async () => {
    const worker = steps.worker(EXHAUSTED);
    expect(await worker.step(key)).toMatchObject({ verdict: { class: 'budget' } });
    expect(await worker.step(key, { capability: 'safety' })).toMatchObject({ kind: 'answered' });
    expect(await worker.step(key, { capability: 'safety', provider: 'unpriced' })).toMatchObject({
      kind: 'answered',
    });
  });

  it('takes nothing from the drafts, and is told apart in the costs', async () => {
    const worker = steps.worker(budget('provider', 'dear', RESERVED_MICROS));
    await inTurn(3, () => worker.step(key, { capability: 'safety' }));
    expect(await worker.step(key)).toMatchObject({ kind: 'answered' });
    const today = {
      from: new Date(Date.now() - 3_600_000),
      before: new Date(Date.now() + 3_600_000),
    };
    const costs = await readCosts(postgres.db, today, ['capability'], 10);
    expect(
      costs.map(({ capability, calls, micros }) => [capability, calls, micros]).sort(),
    ).toEqual([
      ['attributes', 1, COST_MICROS],
      ['safety', 3, 3 * COST_MICROS],
    ]);
  });
});

describe('row 36: what counts', () => {
  it('is the reservation of a call that may have been billed', async () => {
    steps.reply(LOST);
    const worker = steps.worker(budget('provider', 'dear', 3 * RESERVED_MICROS));
    expect(await inTurn(4, () => worker.step(key))).toMatchObject({
      received: 3,
      last: { verdict: { class: 'budget' } },
    });
    expect(await readUses(postgres.db, key)).toMatchObject(
      Array.from({ length: 3 }, () => ({
        state: 'maybe_billed',
        cost_micros: null,
        reserved_micros: RESERVED_MICROS,
      })),
    );
  });

  it('is nothing where a call was surely not billed', async () => {
    steps.reply({ kind: 'status', status: 404 });
    const worker = steps.worker(budget('provider', 'dear', RESERVED_MICROS));
    expect(await inTurn(5, () => worker.step(key))).toMatchObject({ received: 5 });
  });

  it('is the reservation of a call that is under way: of many at once those pass that fit', async () => {
    const workers = [1, 2, 3, 4].map(() => steps.worker(revisionCeiling(3 * RESERVED_MICROS)));
    let open = 0;
    let most = 0;
    steps.server.onRequest = async () => {
      open += 1;
      most = Math.max(most, open);
      await sql`select pg_sleep(0.05)`.execute(postgres.db);
      open -= 1;
    };
    const ends = await Promise.all(
      workers.flatMap((worker) => [worker.step(key), worker.step(key)]),
    );
    steps.server.onRequest = () => undefined;
    expect(most).toBeLessThanOrEqual(3);
    const { micros } = await postgres.db
      .selectFrom('model_call')
      .select(({ fn }) => fn.sum<string>('cost_micros').as('micros'))
      .executeTakeFirstOrThrow();
    expect(Number(micros)).toBe(
      ends.filter(({ kind }) => kind === 'answered').length * COST_MICROS,
    );
    expect(Number(micros)).toBeLessThanOrEqual(3 * RESERVED_MICROS);
  });

  it('is refused where a pinned plan names a model without a price', async () => {
    const worker = steps.worker(revisionCeiling(1_000_000));
    expect(await worker.step(key, { provider: 'unpriced' })).toMatchObject(
      overLimit(/its model has no price/),
    );
  });

  it('is paid from a new chunk where the lease of the old one is over before the worker knows', async () => {
    const worker = steps.worker(budget('provider', 'dear', 1_000_000));
    await worker.step(key);
    await sql`update budget_chunk set leased_until = now()`.execute(postgres.db);
    expect(await inTurn(2, () => worker.step(key))).toMatchObject({
      received: 2,
      last: { kind: 'answered' },
    });
    const calls = await postgres.db.selectFrom('model_call').select('provider_chunk').execute();
    expect(calls).toHaveLength(3);
    expect(new Set(calls.map((call) => call.provider_chunk)).size).toBe(2);
  });

  it('costs a listing no statement more than a chunk, however many calls are made', async () => {
    const worker = steps.worker(budget('provider', 'dear', 1_000_000));
    await inTurn(12, () => worker.step(key));
    const chunks = await postgres.db.selectFrom('budget_chunk').select('micros').execute();
    expect(chunks).toEqual([{ micros: 20_000 }]);
  });
});
