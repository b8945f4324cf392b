import type { Lane } from '#libs/domain/lane';
import { randomBytes } from 'node:crypto';
import { Problem } from '../http/problem.js';
import { inTransaction } from '../listing-store/in-transaction.js';
import { hasSomethingToEnrich, type ListingContent } from '../listing-store/listing-content.js';
import { findListing, insertListing } from '../listing-store/listings.js';
import { addRevision } from '../listing-store/revisions.js';
import type { SandboxParts } from '../sandbox-parts.js';
import { afterChange, announceLater, type Announcing } from './announcing.js';

/**
 * Creates a listing with its first revision: a draft (interactive lane), or at once published (standard lane).
 * @returns its id.
 * @throws {Problem} `listing_exists` for a given id that is taken, `nothing_to_publish` without photo and text.
 */
export function createListing(
  parts: SandboxParts,
  made: {
    readonly id: string | undefined;
    readonly content: ListingContent;
    readonly priceCents: number | null;
    readonly currency: string;
    readonly state: 'draft' | 'published';
    readonly lane: Lane | undefined;
    readonly announcing: Announcing;
  },
): string {
  if (made.state === 'published' && !hasSomethingToEnrich(made.content)) {
    throw new Problem('nothing_to_publish', 'Add a photo, a title or a description first.');
  }
  const id = made.id ?? randomBytes(6).toString('hex');
  const lane = made.lane ?? (made.state === 'draft' ? 'interactive' : 'standard');
  inTransaction(parts.db, () => {
    if (findListing(parts.db, id) !== undefined) {
      throw new Problem('listing_exists', 'Choose another id, or change that listing.');
    }
    const at = parts.now();
    insertListing(parts.db, { id, priceCents: made.priceCents, currency: made.currency, at });
    const revision = addRevision(parts.db, id, {
      state: made.state,
      cause: made.state === 'draft' ? 'created' : 'published',
      lane,
      content: made.content,
      at,
    });
    announceLater(parts, { listingId: id, revision, lane, content: made.content }, made.announcing);
  });
  afterChange(parts, id);
  return id;
}
