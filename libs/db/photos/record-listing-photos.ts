import type { IngestedPhotos } from '#libs/domain/ingested-photos';
import type { ListingKey } from '#libs/domain/listing';
import type { Database } from '../database.js';

/** Notes the stored ones of these photos for the listing, so that none is downloaded a second time. */
export async function recordListingPhotos(
  db: Database,
  listing: ListingKey,
  photos: IngestedPhotos,
): Promise<void> {
  const stored = photos.flatMap((photo) =>
    photo.kind === 'stored'
      ? [
          {
            marketplace: listing.marketplace,
            listing_id: listing.listingId,
            photo_id: photo.id,
            sha256: photo.sha256,
            width: photo.width,
            height: photo.height,
            damaged: photo.damaged,
          },
        ]
      : [],
  );
  if (stored.length === 0) return;
  await db
    .insertInto('listing_photo')
    .values(stored)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
