import { sql } from 'kysely';
import type { RevisionKey } from '#libs/domain/listing';
import type { Database } from '../database.js';
import { isMarketplacePaused } from '../marketplaces/pause-marketplace.js';
import { WritingColumns, type WritingRevision } from './writing-revision.js';

/**
 * Reads a row in `writing` just before its document is sent again and, unless the marketplace is paused, notes that
 * it is in doubt from now on.
 * @returns undefined where the row isn't `writing`
 */
export async function continueWriting(
  db: Database,
  key: RevisionKey,
): Promise<WritingRevision | undefined> {
  const paused = isMarketplacePaused(key.marketplace);
  const row = await db
    .updateTable('listing_revision')
    .set({ puts_in_doubt: sql`puts_in_doubt + case when ${paused} then 0 else 1 end` })
    .where('marketplace', '=', key.marketplace)
    .where('listing_id', '=', key.listingId)
    .where('revision', '=', key.revision)
    .where('state', '=', 'writing')
    .returning(['document', 'idempotency_key', paused.as('paused')])
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { document, idempotency_key } = WritingColumns.parse(row);
  return { key, document, idempotencyKey: idempotency_key, paused: row.paused };
}

/**
 * Notes that the document is about to be sent once more.
 * @returns false where the row isn't `writing` any more: it must not be sent
 */
export async function noteSending(db: Database, key: RevisionKey): Promise<boolean> {
  const result = await db
    .updateTable('listing_revision')
    .set({ puts_in_doubt: sql`puts_in_doubt + 1` })
    .where('marketplace', '=', key.marketplace)
    .where('listing_id', '=', key.listingId)
    .where('revision', '=', key.revision)
    .where('state', '=', 'writing')
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
