import type { ListingKey, RevisionKey } from '#libs/domain/listing';
import type { Database } from '../database.js';
import { parseRevisionRow, type RevisionRow } from './revision-row.js';

/** @returns the revision, or undefined where it was never accepted (or erased) */
export async function readRevision(
  db: Database,
  key: RevisionKey,
): Promise<RevisionRow | undefined> {
  const row = await db
    .selectFrom('listing_revision')
    .selectAll()
    .where('marketplace', '=', key.marketplace)
    .where('listing_id', '=', key.listingId)
    .where('revision', '=', key.revision)
    .executeTakeFirst();
  return row && parseRevisionRow(row);
}

/** @returns the listing's highest revision, or undefined where the listing is unknown */
export async function readNewestRevision(
  db: Database,
  key: ListingKey,
): Promise<RevisionRow | undefined> {
  const row = await db
    .selectFrom('listing_revision')
    .selectAll()
    .where('marketplace', '=', key.marketplace)
    .where('listing_id', '=', key.listingId)
    .orderBy('revision', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && parseRevisionRow(row);
}
