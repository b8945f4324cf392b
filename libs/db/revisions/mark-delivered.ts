import type { RevisionKey } from '#libs/domain/listing';
import type { Database } from '../database.js';

/**
 * Notes that the document of a revision that was settled while its PUT was under way arrived all the same, whatever
 * was said of its delivery then: a 2xx is proof.
 */
export async function markDelivered(db: Database, key: RevisionKey): Promise<void> {
  await db
    .updateTable('listing_revision')
    .set({ delivered: 'yes' })
    .where('marketplace', '=', key.marketplace)
    .where('listing_id', '=', key.listingId)
    .where('revision', '=', key.revision)
    .where('state', '=', 'done')
    .where('delivered', 'is distinct from', 'yes')
    .execute();
}
