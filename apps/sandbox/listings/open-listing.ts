import { Problem } from '../http/problem.js';
import { findListing, type ListingHead } from '../listing-store/listings.js';
import type { Store } from '../listing-store/open-store.js';
import { findNewestRevision, type Revision } from '../listing-store/revisions.js';

/**
 * The head of a listing that can still change, with its newest revision.
 * @throws {Problem} `unknown_listing`, or `withdrawn` once the seller took it down.
 */
export function openListing(db: Store, id: string): { head: ListingHead; newest: Revision } {
  const head = findListing(db, id);
  const newest = findNewestRevision(db, id);
  if (head === undefined || newest === undefined) {
    throw new Problem('unknown_listing', 'It was never created here.');
  }
  if (head.withdrawnAt !== null) {
    throw new Problem('withdrawn', 'The seller took it down; create a new listing.');
  }
  return { head, newest };
}
