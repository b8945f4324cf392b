import { sql } from 'kysely';
import { z } from 'zod';
import { Lane } from '#libs/domain/lane';
import { Capability } from '#libs/domain/profile';
import type { Database } from '../database.js';

/** What costs can be told apart by. */
export const COST_DIMENSIONS = ['day', 'provider', 'marketplace', 'lane', 'capability'] as const;
export type CostDimension = (typeof COST_DIMENSIONS)[number];

/** Which calls are summed. */
export interface CostRange {
  /** Reserved at this moment or later. */
  readonly from: Date;
  /** Reserved before this moment. */
  readonly before: Date;
  /** Default: every marketplace. */
  readonly marketplace?: string | undefined;
}

const shape = z.object({
  /** UTC, as `2026-11-24`. */
  day: z.string().optional(),
  provider: z.string().optional(),
  marketplace: z.string().optional(),
  lane: Lane.nullable().optional(),
  capability: Capability.optional(),
  /**
   * `known`: its cost is in `micros`. `unknown`: it ended, and `reason` says why its cost isn't known. `maybe_billed`:
   * no answer came, and nobody here knows whether it is billed. `under_way`: it has no end yet.
   */
  standing: z.enum(['known', 'unknown', 'maybe_billed', 'under_way']),
  /** Only where the cost is unknown. */
  reason: z.string().nullable(),
  calls: z.number(),
  /** What they cost where that is known, else what they may cost. */
  micros: z.number(),
  /** Of the calls, those that have no figure in `micros`: their model had no price. */
  unpriced: z.number(),
});

/** Calls that agree in the asked dimensions, in what is known of their cost, and in why it isn't. */
export type CostRow = z.infer<typeof shape>;

const COLUMNS = {
  day: sql`to_char(reserved_at at time zone 'UTC', 'YYYY-MM-DD')`,
  provider: sql`provider`,
  marketplace: sql`marketplace`,
  lane: sql`lane`,
  capability: sql`capability`,
} as const satisfies Record<CostDimension, unknown>;

const STANDING = sql`case when state = 'reserved' then 'under_way'
  when state = 'maybe_billed' then 'maybe_billed'
  when cost_micros is null then 'unknown' else 'known' end`;
const REASON = sql`case when state not in ('reserved', 'maybe_billed') and cost_micros is null
  then coalesce(cost_unknown_reason, 'its cost was not recorded') end`;

const PAID = sql`coalesce(cost_micros, reserved_micros)`;

/**
 * Sums what calls cost, in one statement and so of one moment. A call counts on the day (UTC) and in the lane in
 * which it was reserved, and once, however many revisions use its answer.
 * @param limit rows at most
 */
export async function readCosts(
  db: Database,
  range: CostRange,
  by: readonly CostDimension[],
  limit: number,
): Promise<readonly CostRow[]> {
  const groups = [...by.map((dimension) => COLUMNS[dimension]), STANDING, REASON];
  const names = [...by, 'standing', 'reason'];
  const selected = groups.map((group, index) => sql`${group} as ${sql.id(names[index] ?? '')}`);
  const { rows } = await sql`
    select ${sql.join(selected)}, count(*) as calls,
      coalesce(sum(${PAID}), 0)::bigint as micros, count(*) filter (where ${PAID} is null) as unpriced
    from model_call
    where reserved_at >= ${range.from} and reserved_at < ${range.before}
      and ${range.marketplace === undefined ? sql`true` : sql`marketplace = ${range.marketplace}`}
    group by ${sql.join(groups)}
    limit ${limit}`.execute(db);
  return rows.map((row) => shape.parse(row));
}
