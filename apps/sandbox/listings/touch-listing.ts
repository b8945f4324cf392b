import { inTransaction } from '../listing-store/in-transaction.js';
import { findListing } from '../listing-store/listings.js';
import { addRevision, findNewestRevision } from '../listing-store/revisions.js';
import type { SandboxParts } from '../sandbox-parts.js';
import { afterChange, announceLater, type Announcing } from './announcing.js';

/**
 * Raises the revision with the content as it is, as if the seller had changed something while Garnish was at
 * work. Does nothing to an unknown or withdrawn listing.
 */
export function touchListing(
  parts: SandboxParts,
  id: string,
  touch: { readonly announcing: Announcing },
): void {
  inTransaction(parts.db, () => {
    const newest = findNewestRevision(parts.db, id);
    if (newest === undefined || findListing(parts.db, id)?.withdrawnAt !== null) return;
    const { state, lane, content } = newest;
    const at = parts.now();
    const revision = addRevision(parts.db, id, { state, cause: 'touched', lane, content, at });
    announceLater(parts, { listingId: id, revision, lane, content }, touch.announcing);
  });
  afterChange(parts, id);
}
