import type { ListingKey, RevisionKey } from '#libs/domain/listing';

/** Path of a listing's newest enrichment; the ids' alphabets need no encoding. */
export function enrichmentPath({ marketplace, listingId }: ListingKey): string {
  return `/v1/marketplaces/${marketplace}/listings/${listingId}/enrichment`;
}

/** Path of one revision's enrichment. */
export function revisionPath(key: RevisionKey): string {
  return `${enrichmentPath(key)}?revision=${key.revision}`;
}
