import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { drawChunk } from '#libs/db/budgets/draw-chunk';
import { returnAllExpiredChunks } from '#libs/db/budgets/return-expired-chunks';
import { useAwayTemporal } from '../harness/away-temporal.js';
import { expectProblem } from '../harness/expect-problem.js';
import { useRealPostgres } from '../harness/real-postgres.js';
import { KEYS, startApi, type RunningApi } from '../harness/running-api.js';

const DEAR = { kind: 'provider', name: 'dear', micros: 100_000 } as const;
const OTHER = { kind: 'provider', name: 'other', micros: 50_000 } as const;
const BUDGETS = [DEAR, OTHER];

const postgres = useRealPostgres();
// No concern of the engine's.
const temporal = useAwayTemporal();
let api: RunningApi;
beforeAll(async () => {
  const entry = (id: string, dailyBudgetMicros?: number) => ({ id, dailyBudgetMicros });
  const providers = [entry('dear', DEAR.micros), entry('free'), entry('other', OTHER.micros)];
  api = await startApi({ db: postgres.db, temporal: temporal() }, { providers });
});
afterAll(async () => {
  await api.stop();
});

const read = () => api.call('GET', '/v1/budgets', { key: KEYS.operator });

describe('the daily budgets', () => {
  it('are those that are configured, drawn or not', async () => {
    const today = new Date().toISOString().slice(0, 10);
    expect(await read()).toMatchObject({
      status: 200,
      body: {
        day: today,
        until: expect.stringMatching(/T00:00:00\.000Z$/),
        items: BUDGETS.map((budget) => ({
          ...budget,
          drawnMicros: 0,
          inHandMicros: 0,
          leftMicros: budget.micros,
        })),
      },
    });
  });

  it('say what is drawn, and how much of it may come back', async () => {
    const chunk = await drawChunk(postgres.db, DEAR, 10);
    await drawChunk(postgres.db, DEAR, 10);
    const drawn = 2_000 + 98_000 / 50;
    expect((await read()).body).toMatchObject({
      items: [
        { drawnMicros: drawn, inHandMicros: drawn, leftMicros: 100_000 - drawn },
        { drawnMicros: 0 },
      ],
    });
    await spend(chunk?.id ?? '', 700);
    await sql`update budget_chunk set leased_until = now() - interval '1 minute'`.execute(
      postgres.db,
    );
    await returnAllExpiredChunks(postgres.db);
    expect((await read()).body).toMatchObject({
      items: [{ drawnMicros: 700, inHandMicros: 0, leftMicros: 99_300 }, { drawnMicros: 0 }],
    });
  });

  it("are nobody's but an operator's", async () => {
    expectProblem(
      await api.call('GET', '/v1/budgets', { key: KEYS.service }),
      'auth.operator_needed',
    );
    expectProblem(await api.call('GET', '/v1/budgets', { key: null }), 'auth.key_missing');
  });
});

async function spend(chunk: string, costMicros: number): Promise<void> {
  await postgres.db
    .insertInto('listing')
    .values({ marketplace: 'sandbox', listing_id: 'l' })
    .execute();
  await postgres.db
    .insertInto('model_call')
    .values({
      id: randomUUID(),
      marketplace: 'sandbox',
      listing_id: 'l',
      revision: 1,
      capability: 'attributes',
      provider: 'dear',
      model: 'm',
      request_hash: 'h',
      state: 'answered',
      cost_micros: costMicros,
      reserved_micros: 900,
      provider_chunk: chunk,
    })
    .execute();
}
