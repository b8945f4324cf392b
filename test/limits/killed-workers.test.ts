import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import { sql } from 'kysely';
import type { DailyBudget } from '#libs/db/budgets/daily-budget';
import { returnAllExpiredChunks } from '#libs/db/budgets/return-expired-chunks';
import { settleAbandonedCalls } from '#libs/db/model-calls/settle-abandoned-calls';
import type { RevisionKey } from '#libs/domain/listing';
import { findProjectRoot } from '#libs/embedded/project-root';
import { acceptedRevision } from '#test/harness/accepted-revision';
import { useRealPostgres } from '#test/harness/real-postgres';

// Ten processes in turn, on a machine that may be busy with other tests.
jest.setTimeout(180_000);

const postgres = useRealPostgres();

const BUDGET: DailyBudget = { kind: 'provider', name: 'dear', micros: 400_000 };
/** What one call reserves at most. */
const MOST_MICROS = 1_000;
const WORKERS = 3;
/** Killed in the midst of their work; then as many may finish. */
const KILLS = 6;
/** A worker is killed once it has reserved so many calls. */
const CALLS_BEFORE_KILL = 12;

function startWorker(key: RevisionKey): ChildProcess {
  const given = { url: postgres.url, key, budget: BUDGET, mostMicros: MOST_MICROS };
  return fork(join(findProjectRoot(), 'test/limits/spending-worker.mjs'), [JSON.stringify(given)], {
    execArgv: ['--conditions=source', '--experimental-transform-types', '--no-warnings'],
    env: { PATH: process.env['PATH'] },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}

/** @returns its exit code; null where it was killed with `kill -9` in the midst of its work */
async function ofWorker(key: RevisionKey, fate: 'killed' | 'finishes'): Promise<number | null> {
  const worker = startWorker(key);
  let reserved = 0;
  worker.on('message', () => {
    reserved += 1;
    if (fate === 'killed' && reserved === CALLS_BEFORE_KILL) worker.kill('SIGKILL');
  });
  await once(worker, 'exit');
  return worker.exitCode;
}

interface Sums {
  readonly spent: number;
  readonly drawn: number;
}

/** What the calls' rows take, and what was drawn for them, of one moment. */
async function sums(): Promise<Sums> {
  const { rows } = await sql<Sums>`
    select (select coalesce(sum(coalesce(cost_micros, reserved_micros)), 0)::bigint from model_call) as spent,
      (select coalesce(sum(drawn_micros), 0)::bigint from budget_day) as drawn`.execute(
    postgres.db,
  );
  const [row] = rows;
  if (row === undefined) throw new Error('sums are always there');
  return row;
}

async function watch(until: Promise<unknown>): Promise<readonly Sums[]> {
  const seen: Sums[] = [];
  const over = until.then(() => 'over' as const);
  for (;;) {
    const look = await Promise.race([over, sums()]);
    if (look === 'over') return seen;
    seen.push(look);
  }
}

async function expireChunks(): Promise<void> {
  await sql`update budget_chunk set leased_until = now() - interval '1 minute'`.execute(
    postgres.db,
  );
}

describe('row 36: workers that are killed while they spend a daily budget', () => {
  it('never make spent and reserved more than the budget, and leave it to be spent to its end', async () => {
    const key = await acceptedRevision(postgres.db);
    const killing = Promise.all(
      Array.from({ length: WORKERS }, async () => {
        for (let kill = 0; kill < KILLS / WORKERS; kill += 1) {
          expect(await ofWorker(key, 'killed')).toBeNull();
        }
      }),
    );
    const seen = [...(await watch(killing))];
    await killing;
    const lost = await postgres.db
      .selectFrom('model_call')
      .select('id')
      .where('state', '=', 'reserved')
      .execute();

    const finishing = Promise.all(Array.from({ length: WORKERS }, () => ofWorker(key, 'finishes')));
    seen.push(...(await watch(finishing)));
    expect(await finishing).toEqual(Array.from({ length: WORKERS }, () => 0));
    for (const { spent, drawn } of seen) {
      expect(spent).toBeLessThanOrEqual(drawn);
      expect(drawn).toBeLessThanOrEqual(BUDGET.micros);
    }

    // What the dead had in hand comes back by their rows, and can be spent.
    await settleAbandonedCalls(postgres.db, -1);
    await expireChunks();
    await returnAllExpiredChunks(postgres.db);
    const settled = await sums();
    expect(settled.drawn).toBe(settled.spent);
    expect(await ofWorker(key, 'finishes')).toBe(0);
    await expireChunks();
    await returnAllExpiredChunks(postgres.db);
    const end = await sums();
    expect(end.drawn).toBe(end.spent);
    expect(end.spent).toBeLessThanOrEqual(BUDGET.micros);
    expect(end.spent).toBeGreaterThan(settled.spent);

    expect(lost.length).toBeLessThanOrEqual(KILLS * 4);
    expect(seen.length).toBeGreaterThan(20);
  });
});
