import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../database.js';
import type { DailyBudget } from './daily-budget.js';

const shape = z.object({
  kind: z.string(),
  name: z.string(),
  drawn_micros: z.number(),
  in_hand_micros: z.number(),
});

/** How a budget stands today. */
export interface BudgetStanding extends DailyBudget {
  /** What was drawn in chunks and hasn't come back: spent, reserved, or in a worker's hand. */
  readonly drawnMicros: number;
  /** Of that, what chunks have that aren't settled yet: some of it may come back. */
  readonly inHandMicros: number;
}

/** How budgets stand today. */
export interface BudgetsToday {
  /** UTC, as `2026-11-24`. */
  readonly day: string;
  /** When all begin anew. */
  readonly until: Date;
  readonly budgets: readonly BudgetStanding[];
}

/** @returns how these budgets stand on the day that it is for Postgres */
export async function readBudgets(
  db: Database,
  budgets: readonly DailyBudget[],
): Promise<BudgetsToday> {
  const today = await sql<{ day: string; until: Date }>`
    select to_char(now() at time zone 'UTC', 'YYYY-MM-DD') as day,
      date_trunc('day', now(), 'UTC') + interval '24 hours' as until`.execute(db);
  const [moment] = today.rows;
  if (moment === undefined) throw new Error('there is always a today');
  const { rows } = await sql`
    select d.kind, d.name, d.drawn_micros, coalesce(sum(c.micros), 0)::bigint as in_hand_micros
    from budget_day d left join budget_chunk c using (kind, name, day)
    where d.day = ${moment.day}::date
    group by d.kind, d.name, d.drawn_micros`.execute(db);
  const drawn = new Map(
    rows.map((row) => shape.parse(row)).map((row) => [`${row.kind} ${row.name}`, row]),
  );
  return {
    ...moment,
    budgets: budgets.map((budget) => {
      const row = drawn.get(`${budget.kind} ${budget.name}`);
      return {
        ...budget,
        drawnMicros: row?.drawn_micros ?? 0,
        inHandMicros: row?.in_hand_micros ?? 0,
      };
    }),
  };
}
