import { ListingId } from '#libs/domain/listing';
import { z } from 'zod';

/** Why Garnish says so: words of the seller or of a label, or a photo. */
export const Evidence = z.looseObject({
  kind: z.string(),
  quote: z.string().nullish(),
  photo: z.string().nullish(),
});

/** One field's value as Garnish gives it; a listing service keeps what it doesn't know yet. */
export const EnrichedField = z.looseObject({
  value: z.json().optional(),
  label: z.json().optional(),
  source: z.enum(['seller', 'model', 'rule', 'human']).nullish(),
  evidence: Evidence.nullish(),
  provider: z.string().nullish(),
  fromRevision: z.number().int().nullish(),
  /** Why there is no value. */
  abstained: z.json().optional(),
  /** What a model would have said where the seller's own value stands. */
  proposal: z.json().optional(),
});
export type EnrichedField = z.infer<typeof EnrichedField>;

/** One thing that safety looked for. */
export const SafetyCheck = z.looseObject({
  category: z.string(),
  modality: z.string(),
  verdict: z.enum(['pass', 'flag', 'not_assessed']),
  quote: z.string().nullish(),
  photo: z.string().nullish(),
});

/** The outcomes that one revision of a listing can reach. */
export const Outcome = z.enum([
  'published',
  'published_partial',
  'kept_seller_values',
  'rejected',
  'superseded',
  'withdrawn',
  'failed',
]);

/**
 * The whole enrichment document of one revision, as Garnish writes it back. Objects are loose: details may grow,
 * and the marketplace keeps them.
 */
export const EnrichmentDocument = z.looseObject({
  marketplace: z.string().min(1),
  listingId: ListingId,
  revision: z.int().positive(),
  /** Of decisions on the same revision; a lower one than already applied is ignored. */
  round: z.int().nonnegative(),
  outcome: Outcome,
  reasons: z.array(z.looseObject({ code: z.string(), detail: z.json().optional() })),
  fields: z.record(z.string(), EnrichedField),
  safety: z.looseObject({
    verdict: z.enum(['pass', 'hold', 'pending']),
    checks: z.array(SafetyCheck),
  }),
});
export type EnrichmentDocument = z.infer<typeof EnrichmentDocument>;
