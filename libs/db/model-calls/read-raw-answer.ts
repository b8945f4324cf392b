import type { ListingKey } from '#libs/domain/listing';
import type { Database } from '../database.js';

/** @returns the text of an answer to a call of this listing, as it came; undefined where it has none */
export async function readRawAnswer(
  db: Database,
  listing: ListingKey,
  callId: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('model_call')
    .select('raw_answer')
    .where('id', '=', callId)
    .where('marketplace', '=', listing.marketplace)
    .where('listing_id', '=', listing.listingId)
    .executeTakeFirst();
  return row?.raw_answer ?? undefined;
}
