import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../database.js';
import type { DailyBudget } from './daily-budget.js';

/** A part of a day's budget, in the hand of one worker. */
export interface DrawnChunk {
  readonly id: string;
  readonly micros: number;
  /** For so long, from before the statement was sent, calls may be reserved on it. */
  readonly leaseMs: number;
}

/** A chunk that nobody asks for again goes back after this and {@link RETURN_GRACE_MS}, at most. */
const LEASE_MS = 60_000;
/** A chunk is this part of what is left, so that however many workers draw, something is left for the next. */
const PART_OF_REST = 50;
/** A chunk is good for so many calls like the one that it is drawn for, as long as the budget has as much. */
const CALLS_A_CHUNK = 8;

const shape = z.object({ micros: z.number(), lease_ms: z.number() });

/**
 * Draws a chunk of today's budget, in one statement. The day is Postgres's, in UTC, and no lease outlasts it.
 * @param needMicros what the chunk is good for at least
 * @returns undefined where less than that is left
 */
export async function drawChunk(
  db: Database,
  { kind, name, micros }: DailyBudget,
  needMicros: number,
): Promise<DrawnChunk | undefined> {
  const id = randomUUID();
  const chunkOf = (rest: ReturnType<typeof sql>) =>
    sql`least(${rest}, greatest(${CALLS_A_CHUNK * needMicros}::bigint, ${rest} / ${PART_OF_REST}))`;
  const whole = sql`${micros}::bigint`;
  const rest = sql`(${micros}::bigint - b.drawn_micros)`;
  const { rows } = await sql`
    with drawn as (
      insert into budget_day as b (kind, name, day, drawn_micros, newest_chunk_micros)
      select ${kind}, ${name}, (now() at time zone 'UTC')::date, ${chunkOf(whole)}, ${chunkOf(whole)}
      where ${whole} >= ${needMicros}::bigint
      on conflict (kind, name, day) do update
      set drawn_micros = b.drawn_micros + ${chunkOf(rest)}, newest_chunk_micros = ${chunkOf(rest)}
      where ${rest} >= ${needMicros}::bigint
      returning kind, name, day, newest_chunk_micros
    )
    insert into budget_chunk (id, kind, name, day, micros, leased_until)
    select ${id}::uuid, kind, name, day, newest_chunk_micros,
      least(now() + ${LEASE_MS} * interval '1 millisecond', (day + 1)::timestamp at time zone 'UTC')
    from drawn
    returning micros, (extract(epoch from leased_until - now()) * 1000)::float8 as lease_ms`.execute(
    db,
  );
  if (rows[0] === undefined) return undefined;
  const chunk = shape.parse(rows[0]);
  return { id, micros: chunk.micros, leaseMs: chunk.lease_ms };
}
