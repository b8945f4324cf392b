import type { OpenFlag } from '#libs/domain/contract';
import { evidenceIsIn, FlagEvidence, type FlaggableContent } from '#libs/domain/flag';
import type { ListingKey } from '#libs/domain/listing';
import type { Database } from '../database.js';

/** @returns the listing's flags that nobody has lowered and whose evidence is in this content */
export async function readOpenFlags(
  db: Database,
  listing: ListingKey,
  content: FlaggableContent,
): Promise<readonly OpenFlag[]> {
  const rows = await db
    .selectFrom('safety_flag')
    .select(['id', 'category', 'evidence'])
    .where('marketplace', '=', listing.marketplace)
    .where('listing_id', '=', listing.listingId)
    .where('lowered_at', 'is', null)
    .orderBy('raised_at')
    .orderBy('id')
    .execute();
  return rows
    .filter((row) => evidenceIsIn(FlagEvidence.parse(row.evidence), content))
    .map((row) => ({ id: row.id, category: row.category }));
}
