import type { SandboxConfig } from '#libs/config/sandbox-config';
import type { Announcement } from '../listing-store/announcements.js';
import { readDelivery, type Delivery } from './delivery.js';
import { requestGarnish } from './garnish-request.js';

/**
 * Tells Garnish that the listing is gone, up to a revision (`DELETE …/enrichment?revision=N`). A listing that
 * Garnish never heard of is as good as withdrawn.
 */
export async function withdrawRevision(
  parts: { config: SandboxConfig },
  announcement: Announcement,
  signal: AbortSignal,
): Promise<Delivery> {
  const response = await requestGarnish(parts.config, announcement.listingId, {
    method: 'DELETE',
    query: `?revision=${announcement.revision}`,
    signal,
  });
  const delivery = await readDelivery(response);
  return delivery.kind === 'refused' && delivery.status === 404
    ? { kind: 'acknowledged', status: 404 }
    : delivery;
}
