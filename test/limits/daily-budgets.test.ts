import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import type { DailyBudget } from '#libs/db/budgets/daily-budget';
import { drawChunk } from '#libs/db/budgets/draw-chunk';
import {
  returnAllExpiredChunks,
  returnExpiredChunks,
} from '#libs/db/budgets/return-expired-chunks';
import { reserveCall } from '#libs/db/model-calls/reserve-call';
import type { RevisionKey } from '#libs/domain/listing';
import { Purse, type Taken } from '#libs/money/purse';
import { acceptedRevision } from '#test/harness/accepted-revision';
import { useRealPostgres } from '#test/harness/real-postgres';
import { draftToReserve } from './draft-to-reserve.js';

const postgres = useRealPostgres();
let budget: DailyBudget;
let key: RevisionKey;
beforeEach(async () => {
  budget = { kind: 'provider', name: randomUUID(), micros: 100_000 };
  key = await acceptedRevision(postgres.db);
});

const purse = () => new Purse(postgres.db, budget);
const drawn = async (): Promise<number> => {
  const row = await postgres.db
    .selectFrom('budget_day')
    .select('drawn_micros')
    .where('name', '=', budget.name)
    .executeTakeFirst();
  return row?.drawn_micros ?? 0;
};
const countChunks = async (name = budget.name): Promise<number> => {
  const chunks = await postgres.db
    .selectFrom('budget_chunk')
    .select('id')
    .where('name', '=', name)
    .execute();
  return chunks.length;
};
/** A chunk is a statement. */
const statements = async (run: () => Promise<void>): Promise<number> => {
  const before = await countChunks();
  await run();
  return (await countChunks()) - before;
};
/** Reserves a call that is paid from a chunk; its end is up to the test. */
async function reserve(taken: Taken): Promise<{ id: string; end: string }> {
  const call = draftToReserve(key);
  const end = await reserveCall(postgres.db, call, 0, {
    reservedMicros: taken.micros,
    ceilings: null,
    providerChunk: taken.chunk,
    marketplaceChunk: null,
  });
  return { id: call.id, end: typeof end === 'string' ? end : end.kind };
}
const settle = (id: string, state: string, costMicros: number | null) =>
  postgres.db
    .updateTable('model_call')
    .set({ state, cost_micros: costMicros })
    .where('id', '=', id)
    .execute();
/** As if so much time had gone by since the leases ended. */
const expire = (secondsAgo: number) =>
  sql`update budget_chunk set leased_until = now() - ${secondsAgo} * interval '1 second' where name = ${budget.name}`.execute(
    postgres.db,
  );

/** As if what was drawn had been drawn so many days before. */
async function moveBack(days: number): Promise<void> {
  await sql`
    insert into budget_day
    select kind, name, day - ${days}::int, drawn_micros, newest_chunk_micros from budget_day where name = ${budget.name}`.execute(
    postgres.db,
  );
  await sql`update budget_chunk set day = day - ${days}::int where name = ${budget.name}`.execute(
    postgres.db,
  );
  await sql`
    delete from budget_day where name = ${budget.name} and day = (now() at time zone 'UTC')::date`.execute(
    postgres.db,
  );
}

const returned = async (): Promise<number> =>
  (await returnExpiredChunks(postgres.db, budget)).micros;

async function taking(from: Purse, micros: number): Promise<Taken> {
  const taken = await from.take(micros);
  if (taken === undefined) throw new Error('the budget has too little left');
  return taken;
}

describe('row 36: a daily budget', () => {
  it('is handed out in chunks that shrink with what is left, so that every worker gets one', async () => {
    const chunks = [];
    for (let worker = 0; worker < 100; worker += 1) {
      chunks.push((await drawChunk(postgres.db, budget, 10))?.micros ?? 0);
    }
    expect(chunks[0]).toBe(2_000);
    expect(Math.min(...chunks)).toBeGreaterThan(200);
    expect(await drawn()).toBe(chunks.reduce((sum, micros) => sum + micros, 0));
    expect(await drawn()).toBeLessThan(budget.micros);
  });

  it('costs a statement a chunk, not a call, however many calls come at once', async () => {
    const one = purse();
    const count = await statements(async () => {
      const taken = await Promise.all(Array.from({ length: 200 }, () => one.take(10)));
      expect(new Set(taken.map((each) => each?.chunk)).size).toBe(1);
    });
    expect(count).toBe(1);
  });

  it('gives what a call did not cost to the next, without asking Postgres', async () => {
    const one = purse();
    const count = await statements(async () => {
      for (let call = 0; call < 50; call += 1) one.settle(await taking(one, 1_000), 5);
    });
    expect(count).toBe(1);
  });

  it('is never overdrawn by many that draw at once, and is used to the last micro-dollar', async () => {
    const purses = Array.from({ length: 20 }, purse);
    let spent = 0;
    await Promise.all(
      purses.map(async (each) => {
        for (let taken = await each.take(7); taken !== undefined; taken = await each.take(7)) {
          spent += taken.micros;
        }
      }),
    );
    expect(await drawn()).toBeLessThanOrEqual(budget.micros);
    expect(spent).toBeLessThanOrEqual(budget.micros);
    // A chunk is left where it has too little for a call.
    const chunks = await countChunks();
    expect(spent).toBeGreaterThan(budget.micros - 7 * (chunks + 1));
  });

  it('allows nothing that costs where it is 0, and what is free even then', async () => {
    budget = { ...budget, micros: 0 };
    expect(await purse().take(1)).toBeUndefined();
    expect(await purse().take(0)).toEqual({ chunk: null, micros: 0 });
  });

  it('takes what a call cost above its reservation out of what comes next', async () => {
    budget = { ...budget, micros: 1_000 };
    const one = purse();
    one.settle(await taking(one, 400), 900);
    expect(await one.take(101)).toBeUndefined();
    expect(await one.take(100)).toBeDefined();
  });

  it('begins anew with the day, UTC', async () => {
    await taking(purse(), 100_000);
    expect(await purse().take(1)).toBeUndefined();
    await moveBack(1);
    expect(await purse().take(100_000)).toBeDefined();
  });
});

describe('row 36: a chunk whose lease is over', () => {
  it('pays for no reservation any more', async () => {
    const taken = await taking(purse(), 10);
    expect((await reserve(taken)).end).toBe('reserved');
    await expire(0);
    expect((await reserve(taken)).end).toBe('chunk_ended');
  });

  it('is left alone until no reservation on it can be under way', async () => {
    await taking(purse(), 10);
    await expire(29);
    expect(await returned()).toBe(0);
    await expire(31);
    expect(await returned()).toBe(2_000);
    expect(await drawn()).toBe(0);
  });

  it('goes back without what its calls cost, may have cost, or may still cost', async () => {
    const one = purse();
    const calls = [];
    for (let call = 0; call < 4; call += 1) calls.push((await reserve(await taking(one, 100))).id);
    const [answered = '', failed = '', lost = '', open = ''] = calls;
    await settle(answered, 'answered', 30);
    await settle(failed, 'failed', 0);
    await settle(lost, 'maybe_billed', null);
    await expire(31);
    expect(await returned()).toBe(2_000 - 30 - 100 - 100);
    expect(await drawn()).toBe(230);

    await settle(open, 'answered', 45);
    expect(await returned()).toBe(0);
    await expire(31);
    expect(await returned()).toBe(55);
    expect(await drawn()).toBe(30 + 100 + 45);
    expect(await returned()).toBe(0);
  });

  it('goes back once, however many look', async () => {
    for (let worker = 0; worker < 10; worker += 1) await taking(purse(), 10);
    const before = await drawn();
    await expire(31);
    const back = await Promise.all(Array.from({ length: 8 }, () => returned()));
    expect(back.reduce((sum, micros) => sum + micros, 0)).toBe(before);
    expect(await drawn()).toBe(0);
  });

  it('is spent by the next worker that finds the budget empty', async () => {
    // Its worker dies with all of the day's budget in hand.
    await taking(purse(), 100_000);
    await expire(31);
    expect(await purse().take(60_000)).toBeDefined();
  });

  it('goes back by the hundred, whichever budget it is of and whatever day', async () => {
    await sql`truncate budget_day cascade`.execute(postgres.db);
    for (let chunk = 0; chunk < 101; chunk += 1) await drawChunk(postgres.db, budget, 1);
    await moveBack(1);
    await sql`update budget_chunk set leased_until = now() - interval '31 seconds'`.execute(
      postgres.db,
    );
    await taking(new Purse(postgres.db, { kind: 'marketplace', name: 'm', micros: 1_000 }), 10);
    expect(await returnExpiredChunks(postgres.db, budget)).toMatchObject({ chunks: 100 });
    await returnAllExpiredChunks(postgres.db);
    // The marketplace's has not expired.
    expect(await countChunks('m')).toBe(1);
    expect(await countChunks()).toBe(0);
    expect(await drawn()).toBe(0);
  });
});
