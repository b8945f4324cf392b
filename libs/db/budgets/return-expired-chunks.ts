import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../database.js';
import type { BudgetKind } from './daily-budget.js';

/**
 * How long after its lease a chunk is left alone: longer than a statement may take (`database.ts`), so that no
 * reservation that it was still good for is under way.
 */
const RETURN_GRACE_MS = 30_000;
/** Chunks in one statement; each has at most as many calls as a worker makes in a minute. */
const BATCH = 100;

const CALLS_OF_CHUNK: Readonly<Record<BudgetKind, ReturnType<typeof sql>>> = {
  provider: sql`provider_chunk`,
  marketplace: sql`marketplace_chunk`,
};

const shape = z.object({ chunks: z.number(), micros: z.number() });

/** What came back. */
export interface ReturnedChunks {
  /** Chunks that were looked at. */
  readonly chunks: number;
  /** In micro-dollars; below 0 where calls cost more than was reserved for them. */
  readonly micros: number;
}

/**
 * Puts back into their budgets what expired chunks, whosever they were, were not spent on: what their calls' rows don't
 * take. A chunk with calls under way keeps their reservations and is looked at again; maybe-billed calls keep theirs
 * for good. At most a hundred chunks, the oldest first.
 * @param of every budget of a kind, or one of them
 */
export async function returnExpiredChunks(
  db: Database,
  { kind, name }: { readonly kind: BudgetKind; readonly name?: string },
): Promise<ReturnedChunks> {
  const { rows } = await sql`
    with expired as (
      select id, name, day, micros from budget_chunk
      where kind = ${kind} and ${name === undefined ? sql`true` : sql`name = ${name}`}
        and leased_until < now() - ${RETURN_GRACE_MS} * interval '1 millisecond'
      order by leased_until
      limit ${BATCH}
      for update skip locked
    ),
    found as (
      select e.id, e.name, e.day, e.micros, coalesce(sum(coalesce(c.cost_micros, c.reserved_micros)), 0)::bigint as spent,
        coalesce(bool_or(c.state = 'reserved'), false) as has_open_calls
      from expired e left join model_call c on c.${CALLS_OF_CHUNK[kind]} = e.id
      group by e.id, e.name, e.day, e.micros
    ),
    closed as (
      delete from budget_chunk where id in (select id from found where not has_open_calls)
    ),
    -- The grace runs anew, so that those behind it get their turn.
    kept as (
      update budget_chunk b set micros = f.spent, leased_until = now()
      from found f where b.id = f.id and f.has_open_calls
    ),
    back as (select name, day, sum(micros - spent)::bigint as micros from found group by name, day),
    put_back as (
      update budget_day d set drawn_micros = d.drawn_micros - back.micros
      from back where d.kind = ${kind} and d.name = back.name and d.day = back.day and back.micros <> 0
    )
    select (select count(*) from found) as chunks, coalesce((select sum(micros) from back), 0)::bigint as micros`.execute(
    db,
  );
  return shape.parse(rows[0]);
}

/** Does so for all budgets, until no chunk is left that has expired. */
export async function returnAllExpiredChunks(db: Database): Promise<void> {
  for (const kind of ['provider', 'marketplace'] as const) {
    let looked: number;
    do {
      looked = (await returnExpiredChunks(db, { kind })).chunks;
    } while (looked === BATCH);
  }
}
