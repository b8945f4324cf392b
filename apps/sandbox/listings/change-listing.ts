import type { Lane } from '#libs/domain/lane';
import { inTransaction } from '../listing-store/in-transaction.js';
import { isSameContent, type ListingContent } from '../listing-store/listing-content.js';
import { setPrice } from '../listing-store/listings.js';
import { addRevision } from '../listing-store/revisions.js';
import type { SandboxParts } from '../sandbox-parts.js';
import { afterChange, announceLater, type Announcing } from './announcing.js';
import { openListing } from './open-listing.js';

/**
 * Saves the seller's form. Changed content makes a new draft revision and is announced; content that enrichment
 * wouldn't notice (the price, the same form again) makes none.
 * @throws {Problem} `unknown_listing`, `withdrawn`.
 */
export function changeListing(
  parts: SandboxParts,
  id: string,
  change: {
    readonly content: ListingContent;
    /** Undefined leaves the price as it is. */
    readonly priceCents: number | null | undefined;
    readonly lane: Lane | undefined;
    readonly announcing: Announcing;
  },
): void {
  inTransaction(parts.db, () => {
    const { head, newest } = openListing(parts.db, id);
    const at = parts.now();
    if (change.priceCents !== undefined && change.priceCents !== head.priceCents) {
      setPrice(parts.db, id, change.priceCents, at);
    }
    if (isSameContent(newest.content, change.content)) return;
    const { content } = change;
    const lane = change.lane ?? 'interactive';
    const revision = addRevision(parts.db, id, {
      state: 'draft',
      cause: 'edited',
      lane,
      content,
      at,
    });
    announceLater(parts, { listingId: id, revision, lane, content }, change.announcing);
  });
  afterChange(parts, id);
}
