import { sql } from 'kysely';
import type { RevisionKey } from '#libs/domain/listing';
import type { Database } from '../database.js';
import type { Attention } from './revision-row.js';

/** What a write-back keeps running into; each is remembered with the moment when it began. */
export type DeliveryTrouble = 'failing' | 'not_found' | 'moved_on';

const COLUMN = {
  failing: 'failing_since',
  not_found: 'not_found_since',
  moved_on: 'moved_on_since',
} as const satisfies Record<DeliveryTrouble, string>;

/**
 * Notes trouble with a write-back, unless the row is settled.
 * @returns for how many ms it has lasted, by the database's clock; null where the row isn't `writing` any more
 */
export async function noteDeliveryTrouble(
  db: Database,
  key: RevisionKey,
  trouble: DeliveryTrouble,
): Promise<number | null> {
  const column = COLUMN[trouble];
  const row = await db
    .updateTable('listing_revision')
    .set({ [column]: sql`coalesce(${sql.ref(column)}, now())` })
    .where('marketplace', '=', key.marketplace)
    .where('listing_id', '=', key.listingId)
    .where('revision', '=', key.revision)
    .where('state', '=', 'writing')
    .returning(sql<number>`extract(epoch from now() - ${sql.ref(column)}) * 1000`.as('lastedMs'))
    .executeTakeFirst();
  return row === undefined ? null : row.lastedMs;
}

/**
 * Asks for a person. The newest reason stands, since what a person can do depends on it; the same one again keeps
 * the moment when it began.
 */
export async function askForAttention(
  db: Database,
  key: RevisionKey,
  attention: Omit<Attention, 'since'>,
): Promise<void> {
  await db
    .updateTable('listing_revision')
    .set({ attention: JSON.stringify({ ...attention, since: new Date().toISOString() }) })
    .where('marketplace', '=', key.marketplace)
    .where('listing_id', '=', key.listingId)
    .where('revision', '=', key.revision)
    .where('state', '=', 'writing')
    .where(sql`attention->>'code'`, 'is distinct from', attention.code)
    .execute();
}
