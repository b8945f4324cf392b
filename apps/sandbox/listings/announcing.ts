import type { Lane } from '#libs/domain/lane';
import { queueAnnouncement } from '../listing-store/announcements.js';
import { hasSomethingToEnrich, type ListingContent } from '../listing-store/listing-content.js';
import type { SandboxParts } from '../sandbox-parts.js';

/** Whether Garnish is told of a change; scripts that call Garnish themselves keep the sandbox quiet. */
export type Announcing = 'announce' | 'keep_quiet';

/** Queues a new revision for Garnish, in the transaction that made it; an empty form isn't worth a request. */
export function announceLater(
  parts: SandboxParts,
  made: { listingId: string; revision: number; lane: Lane; content: ListingContent },
  announcing: Announcing,
): void {
  if (announcing === 'keep_quiet' || !hasSomethingToEnrich(made.content)) return;
  queueAnnouncement(parts.db, {
    listingId: made.listingId,
    revision: made.revision,
    intent: 'announce',
    lane: made.lane,
    at: parts.now(),
  });
}

/** After the commit: lets the outbox send, and open pages look. */
export function afterChange(parts: SandboxParts, listingId: string): void {
  parts.announcer.wake();
  parts.changes.ring(listingId);
}
