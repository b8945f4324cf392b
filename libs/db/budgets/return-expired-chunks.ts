import { sql } from 'kysely';
import type { Database } from '../database.js';
import type { BudgetKind, DailyBudget } from './daily-budget.js';

/**
 * How long after its lease a chunk is left alone: longer than a statement may take (`database.ts`), so that no
 * reservation that it was still good for is under way.
 */
const RETURN_GRACE_MS = 30_000;

const CALLS_OF_CHUNK: Readonly<Record<BudgetKind, ReturnType<typeof sql>>> = {
  provider: sql`provider_chunk`,
  marketplace: sql`marketplace_chunk`,
};

/**
 * Puts back into today's budget what expired chunks, whosever they were, were not spent on: what their calls' rows
 * don't take. A chunk with calls under way keeps their reservations and is looked at again; maybe-billed calls keep
 * theirs for good.
 * @returns how much came back, in micro-dollars; below 0 where calls cost more than was reserved for them
 */
export async function returnExpiredChunks(
  db: Database,
  { kind, name }: Pick<DailyBudget, 'kind' | 'name'>,
): Promise<number> {
  const { rows } = await sql<{ micros: number }>`
    with expired as (
      select id, micros from budget_chunk
      where kind = ${kind} and name = ${name} and day = (now() at time zone 'UTC')::date
        and leased_until < now() - ${RETURN_GRACE_MS} * interval '1 millisecond'
      for update skip locked
    ),
    found as (
      select e.id, e.micros, coalesce(sum(coalesce(c.cost_micros, c.reserved_micros)), 0)::bigint as spent,
        coalesce(bool_or(c.state = 'reserved'), false) as has_open_calls
      from expired e left join model_call c on c.${CALLS_OF_CHUNK[kind]} = e.id
      group by e.id, e.micros
    ),
    closed as (
      delete from budget_chunk where id in (select id from found where not has_open_calls)
    ),
    kept as (
      update budget_chunk b set micros = f.spent from found f where b.id = f.id and f.has_open_calls
    ),
    back as (select coalesce(sum(micros - spent), 0)::bigint as micros from found),
    put_back as (
      update budget_day set drawn_micros = drawn_micros - back.micros from back
      where kind = ${kind} and name = ${name} and day = (now() at time zone 'UTC')::date and back.micros <> 0
    )
    select micros from back`.execute(db);
  return rows[0]?.micros ?? 0;
}
