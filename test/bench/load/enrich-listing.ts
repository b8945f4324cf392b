import type { ContestantName } from '../contestant-name.js';
import type { Announced } from './announcer.js';
import { listingIdOf } from './bench-listing.js';
import type { Contest } from './contest.js';
import type { Arrival } from './write-backs.js';

/** Far beyond the slowest block: whatever takes longer is lost. */
const LOST_AFTER_MS = 300_000;

/** One listing from announcement to write-back. */
export interface EnrichedListing extends Announced {
  readonly index: number;
  readonly arrival: Arrival;
}

/** Announces a listing and waits until the marketplace has its document. @throws ListingLostError */
export async function enrichListing(
  contest: Contest,
  contestant: ContestantName,
  index: number,
): Promise<EnrichedListing> {
  const announced = await contest.announcers[contestant].announce(index);
  const arrival = await contest.writeBacks.of(contestant, listingIdOf(index), LOST_AFTER_MS);
  return { ...announced, index, arrival };
}

/** From the 202 to the arrival of the document, in ms. The run starts just before the 202 is sent. */
export function latencyMsOf({ acceptedAtMs, arrival }: EnrichedListing): number {
  return Math.max(0, arrival.atMs - acceptedAtMs);
}
