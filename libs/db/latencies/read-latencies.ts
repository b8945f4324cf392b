import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../database.js';

/** How long a model took to answer. */
export interface Latency {
  readonly provider: string;
  readonly model: string;
  /** Calls that were answered. */
  readonly answered: number;
  /** Calls that came to another end; their durations are in no percentile. */
  readonly unanswered: number;
  /** Null where none was answered. */
  readonly p50Ms: number | null;
  readonly p95Ms: number | null;
  readonly p99Ms: number | null;
}

/** Calls that are looked at, newest first: enough for a p99, read in well under a second. */
const MOST_CALLS = 50_000;

const shape = z.object({
  provider: z.string(),
  model: z.string(),
  answered: z.number(),
  unanswered: z.number(),
  percentiles: z.tuple([z.number(), z.number(), z.number()]).nullable(),
});

/**
 * Percentiles of the calls that were reserved in the last `withinMs`, or of the newest 50,000 of them, by provider and
 * model. Calls under way count nowhere.
 */
export async function readLatencies(db: Database, withinMs: number): Promise<readonly Latency[]> {
  const { rows } = await sql`
    with newest as (
      select provider, model, state, duration_ms from model_call
      where reserved_at >= now() - ${withinMs} * interval '1 millisecond'
      order by reserved_at desc limit ${MOST_CALLS}
    )
    select provider, model,
      count(*) filter (where state = 'answered') as answered,
      count(*) filter (where state <> 'answered') as unanswered,
      percentile_disc(array[0.5, 0.95, 0.99]) within group (order by duration_ms)
        filter (where state = 'answered') as percentiles
    from newest where state <> 'reserved'
    group by provider, model order by provider, model`.execute(db);
  return rows.map((row) => {
    const { percentiles, ...rest } = shape.parse(row);
    const [p50Ms, p95Ms, p99Ms] = percentiles ?? [null, null, null];
    return { ...rest, p50Ms, p95Ms, p99Ms };
  });
}
