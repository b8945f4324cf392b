import { z } from 'zod';
import type { ListedRevision } from '#libs/db/revisions/list-revisions';
import { EnrichmentResource } from './enrichment-resource.js';
import { revisionPath } from './resource-links.js';

/** A revision as the list shows it. */
export const EnrichmentSummary = EnrichmentResource.pick({
  marketplace: true,
  listingId: true,
  revision: true,
  lane: true,
  state: true,
  outcome: true,
  reasons: true,
  needsAttention: true,
})
  .extend({
    acceptedAt: z.iso.datetime(),
    doneAt: z.iso.datetime().nullable(),
    links: z.object({ self: z.string() }),
  })
  .meta({ id: 'EnrichmentSummary' });
export type EnrichmentSummary = z.infer<typeof EnrichmentSummary>;

/** One page, newest acceptance first. */
export const EnrichmentPage = z
  .object({
    items: z.array(EnrichmentSummary),
    next: z.string().nullable().meta({
      description:
        'Pass as `cursor`, with the same filters, for the page after; null: this is the last one',
    }),
  })
  .meta({ id: 'EnrichmentPage' });
export type EnrichmentPage = z.infer<typeof EnrichmentPage>;

export function toSummary(marketplace: string, row: ListedRevision): EnrichmentSummary {
  const key = { marketplace, listingId: row.listing_id, revision: row.revision };
  return {
    ...key,
    lane: row.lane,
    state: row.state,
    outcome: row.outcome,
    reasons: row.reasons,
    needsAttention: row.attention,
    acceptedAt: row.accepted_at.toISOString(),
    doneAt: row.done_at?.toISOString() ?? null,
    links: { self: revisionPath(key) },
  };
}
