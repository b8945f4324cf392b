import { z } from 'zod';
import { Evidence, FieldValue } from './fields/accepted-field.js';
import { FieldName } from './fields/field-name.js';
import { ListingId, MarketplaceId, Revision } from './listing.js';
import { Outcome, Reason } from './outcome.js';
import { SafetyCheck } from './safety-check.js';

/** One field as it is written back. */
export const DocumentField = z
  .object({
    /** Our value; for a seller's own value the seller's words; null where nothing is known. */
    value: FieldValue.nullable(),
    /** The value in words, in the listing's language. */
    label: z.string().nullable(),
    source: z.enum(['seller', 'model', 'rule', 'human']).nullable(),
    provider: z.string().nullable(),
    evidence: Evidence.nullable(),
    /** Why there is no value. */
    abstained: Reason.nullable(),
    /** What a model would have said where the seller's own value stands. */
    proposal: z.object({ value: FieldValue, label: z.string(), evidence: Evidence }).nullable(),
  })
  .meta({ id: 'DocumentField' });
export type DocumentField = z.infer<typeof DocumentField>;

/** The body of a write-back: the whole enrichment of one revision (`docs/listing-service.md`). */
export const EnrichmentDocument = z
  .object({
    marketplace: MarketplaceId,
    listingId: ListingId,
    revision: Revision,
    /** Decision round: for one revision a listing service ignores a lower round than it has. */
    round: z.int().min(1),
    outcome: Outcome,
    reasons: z.array(Reason),
    fields: z.record(FieldName, DocumentField),
    safety: z.object({ verdict: z.enum(['pass', 'hold']), checks: z.array(SafetyCheck) }),
    profile: z.string(),
  })
  .meta({ id: 'EnrichmentDocument' });
export type EnrichmentDocument = z.infer<typeof EnrichmentDocument>;
