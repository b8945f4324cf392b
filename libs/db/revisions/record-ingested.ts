import { sql } from 'kysely';
import type { IngestedPhotos } from '#libs/domain/ingested-photos';
import type { RevisionKey } from '#libs/domain/listing';
import type { Database } from '../database.js';
import { recordListingPhotos } from '../photos/record-listing-photos.js';

/**
 * Notes what became of a revision's photos, and those that are stored for the listing, in one transaction.
 * @returns false where the revision is no longer `accepted`
 */
export async function recordIngested(
  db: Database,
  key: RevisionKey,
  photos: IngestedPhotos,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    await recordListingPhotos(trx, key, photos);
    const updated = await trx
      .updateTable('listing_revision')
      .set({ ingested: JSON.stringify(photos), ingested_at: sql`now()` })
      .where('marketplace', '=', key.marketplace)
      .where('listing_id', '=', key.listingId)
      .where('revision', '=', key.revision)
      .where('state', '=', 'accepted')
      .executeTakeFirst();
    return updated.numUpdatedRows === 1n;
  });
}
