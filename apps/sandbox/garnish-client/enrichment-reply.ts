import { z } from 'zod';
import { EnrichedField, Outcome } from '../listing-api/enrichment-document.js';

/** What the sell page needs of Garnish's `GET …/enrichment`; everything else is left unread. */
export const EnrichmentReply = z.object({
  revision: z.number().int(),
  lane: z.string(),
  state: z.enum(['accepted', 'writing', 'done']),
  outcome: Outcome.nullable(),
  reasons: z.array(z.object({ code: z.string(), detail: z.string().nullish() })).default([]),
  fields: z.record(z.string(), EnrichedField),
  photos: z
    .array(z.object({ id: z.string(), state: z.string(), code: z.string().nullish() }))
    .default([]),
  /** Null where the revision ended before anybody judged it. */
  safety: z.looseObject({ verdict: z.enum(['pass', 'hold', 'pending']).nullable() }),
});
export type EnrichmentReply = z.infer<typeof EnrichmentReply>;
