import type { Selectable } from 'kysely';
import type { ListingKey } from '#libs/domain/listing';
import type { Database } from '../database.js';
import type { ListingPhoto } from '../schema.generated.js';

/** @returns the photos of these ids that were ingested for this listing before, by id */
export async function readListingPhotos(
  db: Database,
  listing: ListingKey,
  photoIds: readonly string[],
): Promise<ReadonlyMap<string, Selectable<ListingPhoto>>> {
  if (photoIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('listing_photo')
    .selectAll()
    .where('marketplace', '=', listing.marketplace)
    .where('listing_id', '=', listing.listingId)
    .where('photo_id', 'in', photoIds)
    .execute();
  return new Map(rows.map((row) => [row.photo_id, row]));
}
