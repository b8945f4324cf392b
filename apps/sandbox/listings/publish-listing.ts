import type { Lane } from '#libs/domain/lane';
import { Problem } from '../http/problem.js';
import { inTransaction } from '../listing-store/in-transaction.js';
import {
  hasSomethingToEnrich,
  isSameContent,
  type ListingContent,
} from '../listing-store/listing-content.js';
import { setPrice } from '../listing-store/listings.js';
import { addRevision } from '../listing-store/revisions.js';
import type { SandboxParts } from '../sandbox-parts.js';
import { afterChange, announceLater, type Announcing } from './announcing.js';
import { openListing } from './open-listing.js';

/**
 * Puts the listing on sale as a new revision (standard lane), with the form's last state where one is given, so
 * that the last keystroke and the publication are one revision. Publishing again what is published changes
 * nothing.
 * @throws {Problem} `unknown_listing`, `withdrawn`, `nothing_to_publish`.
 */
export function publishListing(
  parts: SandboxParts,
  id: string,
  publication: {
    /** Undefined publishes the newest revision's content. */
    readonly content: ListingContent | undefined;
    /** Undefined leaves the price as it is. */
    readonly priceCents: number | null | undefined;
    readonly lane: Lane | undefined;
    readonly announcing: Announcing;
  },
): void {
  inTransaction(parts.db, () => {
    const { newest } = openListing(parts.db, id);
    const content = publication.content ?? newest.content;
    if (!hasSomethingToEnrich(content)) {
      throw new Problem('nothing_to_publish', 'Add a photo, a title or a description first.');
    }
    const at = parts.now();
    if (publication.priceCents !== undefined) setPrice(parts.db, id, publication.priceCents, at);
    if (newest.state === 'published' && isSameContent(newest.content, content)) return;
    const lane = publication.lane ?? 'standard';
    const revision = addRevision(parts.db, id, {
      state: 'published',
      cause: 'published',
      lane,
      content,
      at,
    });
    announceLater(parts, { listingId: id, revision, lane, content }, publication.announcing);
  });
  afterChange(parts, id);
}
