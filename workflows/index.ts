/** What a worker of the role `workflows` registers. */
export { enrichListing } from './enrich-listing.js';
export { sweepListings } from './sweep-listings.js';
