import type { ContestantName } from '../contestant-name.js';
import type { Contest } from './contest.js';
import { enrichListing, type EnrichedListing } from './enrich-listing.js';
import { numbersOf, type NumberRange } from './listing-numbers.js';

/** Listings that arrived all at once. */
export interface Burst {
  readonly listings: readonly EnrichedListing[];
  /** From the first request to the last write-back. */
  readonly tookMs: number;
}

/** Announces all of the range at once and drains it: the rate at which a contestant works. */
export async function runBurst(
  contest: Contest,
  contestant: ContestantName,
  range: NumberRange,
): Promise<Burst> {
  const listings = await Promise.all(
    numbersOf(range).map((index) => enrichListing(contest, contestant, index)),
  );
  const first = Math.min(...listings.map(({ sentAtMs }) => sentAtMs));
  const last = Math.max(...listings.map(({ arrival }) => arrival.atMs));
  return { listings, tookMs: last - first };
}
