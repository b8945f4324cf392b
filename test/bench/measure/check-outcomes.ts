import { openDatabase } from '#libs/db/database';
import { listingIdOf } from '../load/bench-listing.js';
import type { EnrichedListing } from '../load/enrich-listing.js';
import { ListingLostError } from '../load/write-backs.js';
import type { Contestant } from '../stack/contestant.js';

/** Every field of the stub's answer passes: another outcome means that something else was measured. */
const EXPECTED_OUTCOME = 'published';

/**
 * Checks that every listing has its outcome in the database, the same that was written back.
 * @param url of the contestant's database
 * @throws ListingLostError naming the first that hasn't
 */
export async function checkOutcomes(
  contestant: Contestant,
  url: string,
  listings: readonly EnrichedListing[],
): Promise<void> {
  const db = openDatabase({
    url,
    maxConnections: 1,
    applicationName: 'bench-check',
    onConnectionError: () => undefined,
  });
  try {
    const rows = await db
      .selectFrom('listing_revision')
      .select(['listing_id', 'outcome'])
      .where(
        'listing_id',
        'in',
        listings.map(({ index }) => listingIdOf(index)),
      )
      .execute();
    const outcomes = new Map(rows.map((row) => [row.listing_id, row.outcome]));
    for (const { index, arrival } of listings) {
      const outcome = outcomes.get(listingIdOf(index)) ?? 'no outcome';
      if (outcome !== EXPECTED_OUTCOME || arrival.outcome !== EXPECTED_OUTCOME) {
        throw new ListingLostError(
          `${contestant.name}/${listingIdOf(index)}: recorded ${outcome}, written back ${arrival.outcome}`,
        );
      }
    }
  } finally {
    await db.destroy();
  }
}
