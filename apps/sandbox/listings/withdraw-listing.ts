import { Problem } from '../http/problem.js';
import { queueAnnouncement } from '../listing-store/announcements.js';
import { inTransaction } from '../listing-store/in-transaction.js';
import { findListing, markWithdrawn } from '../listing-store/listings.js';
import type { SandboxParts } from '../sandbox-parts.js';
import { afterChange, type Announcing } from './announcing.js';

/**
 * Takes the listing down for good and tells Garnish, up to the current revision. Doing it again changes nothing.
 * @throws {Problem} `unknown_listing`.
 */
export function withdrawListing(
  parts: SandboxParts,
  id: string,
  withdrawal: { readonly announcing: Announcing },
): void {
  inTransaction(parts.db, () => {
    const head = findListing(parts.db, id);
    if (head === undefined) throw new Problem('unknown_listing', 'It was never created here.');
    if (head.withdrawnAt !== null) return;
    const at = parts.now();
    markWithdrawn(parts.db, id, at);
    if (withdrawal.announcing === 'keep_quiet') return;
    queueAnnouncement(parts.db, {
      listingId: id,
      revision: head.revision,
      intent: 'withdraw',
      lane: 'standard',
      at,
    });
  });
  afterChange(parts, id);
}
