import { sql, type RawBuilder } from 'kysely';
import type { Database } from '../database.js';

/** After this long one attempt asks a paused marketplace again. */
const ASK_AGAIN_MS = 5 * 60_000;

/** Pauses write-backs of a marketplace whose listing service refuses our credentials. */
export async function pauseMarketplace(
  db: Database,
  marketplace: string,
  reason: { status: number },
): Promise<void> {
  const askAgainAt = sql<Date>`now() + ${ASK_AGAIN_MS} * interval '1 millisecond'`;
  await db
    .insertInto('marketplace_pause')
    .values({ marketplace, reason: JSON.stringify(reason), ask_again_at: askAgainAt })
    .onConflict((conflict) =>
      conflict
        .column('marketplace')
        .doUpdateSet({ reason: JSON.stringify(reason), ask_again_at: askAgainAt }),
    )
    .execute();
}

/** Ends a pause: an attempt got through, or an operator says so. */
export async function resumeMarketplace(db: Database, marketplace: string): Promise<void> {
  await db.deleteFrom('marketplace_pause').where('marketplace', '=', marketplace).execute();
}

/**
 * Whether write-backs of a marketplace are paused, as a part of another statement; takes no right to ask again.
 */
export function isMarketplacePaused(marketplace: string): RawBuilder<boolean> {
  return sql<boolean>`exists (select 1 from marketplace_pause as pause where pause.marketplace = ${marketplace})`;
}

export type MarketplaceGate =
  | { readonly kind: 'open' }
  /** Paused, and this attempt is the one that asks again. */
  | { readonly kind: 'probe' }
  | { readonly kind: 'paused'; readonly waitMs: number };

/** Whether a write-back may be sent now; the right to ask again is given to one attempt at a time. */
export async function passMarketplaceGate(
  db: Database,
  marketplace: string,
): Promise<MarketplaceGate> {
  const pause = await db
    .selectFrom('marketplace_pause')
    .select(sql<number>`extract(epoch from ask_again_at - now()) * 1000`.as('waitMs'))
    .where('marketplace', '=', marketplace)
    .executeTakeFirst();
  if (!pause) return { kind: 'open' };
  const taken = await db
    .updateTable('marketplace_pause')
    .set({ ask_again_at: sql`now() + ${ASK_AGAIN_MS} * interval '1 millisecond'` })
    .where('marketplace', '=', marketplace)
    .where('ask_again_at', '<=', sql<Date>`now()`)
    .executeTakeFirst();
  if (taken.numUpdatedRows === 1n) return { kind: 'probe' };
  return { kind: 'paused', waitMs: Math.max(1_000, pause.waitMs) };
}
