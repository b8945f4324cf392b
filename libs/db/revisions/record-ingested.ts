import { sql } from 'kysely';
import type { IngestedPhotos } from '#libs/domain/ingested-photos';
import type { RevisionKey } from '#libs/domain/listing';
import type { Database } from '../database.js';

/**
 * Notes what became of a revision's photos, with the ids of those that are stored, in one transaction.
 * @returns false where the revision is no longer `accepted`
 */
export async function recordIngested(
  db: Database,
  key: RevisionKey,
  photos: IngestedPhotos,
  bytesOf: ReadonlyMap<string, number>,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const stored = photos.flatMap((photo) => {
      const bytes = bytesOf.get(photo.id);
      return photo.kind === 'stored' && bytes !== undefined
        ? [
            {
              marketplace: key.marketplace,
              listing_id: key.listingId,
              photo_id: photo.id,
              sha256: photo.sha256,
              width: photo.width,
              height: photo.height,
              damaged: photo.damaged,
              bytes,
            },
          ]
        : [];
    });
    if (stored.length > 0) {
      await trx
        .insertInto('listing_photo')
        .values(stored)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
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
