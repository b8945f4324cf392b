import type { SandboxConfig } from '#libs/config/sandbox-config';
import type { Announcement } from '../listing-store/announcements.js';
import type { Store } from '../listing-store/open-store.js';
import { findRevision } from '../listing-store/revisions.js';
import { announcementBody } from './announcement-body.js';
import { readDelivery, type Delivery } from './delivery.js';
import { requestGarnish } from './garnish-request.js';

/** Tells Garnish of one revision (`PUT …/enrichment`). Repeating is safe: same revision, same body. */
export async function announceRevision(
  parts: { db: Store; config: SandboxConfig; publicUrl: () => string },
  announcement: Announcement,
  signal: AbortSignal,
): Promise<Delivery> {
  const revision = findRevision(parts.db, announcement.listingId, announcement.revision);
  if (revision === undefined) {
    throw new Error(`revision ${announcement.revision} is queued but not in the store`);
  }
  const body = announcementBody({
    revision: revision.revision,
    lane: announcement.lane,
    content: revision.content,
    publicUrl: parts.publicUrl(),
  });
  return readDelivery(
    await requestGarnish(parts.config, announcement.listingId, {
      method: 'PUT',
      body: JSON.stringify(body),
      signal,
    }),
  );
}
