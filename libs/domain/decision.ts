import { z } from 'zod';
import { FieldValue } from './fields/accepted-field.js';
import { FieldName } from './fields/field-name.js';
import { Outcome, Reason } from './outcome.js';
import { SafetyCategory, SafetyModality } from './wire/safety.js';

/** The verdict of one safety check, without its evidence: that stays in Postgres. */
export const CheckVerdict = z.object({
  category: SafetyCategory,
  modality: SafetyModality,
  verdict: z.enum(['pass', 'flag', 'not_assessed']),
});
export type CheckVerdict = z.infer<typeof CheckVerdict>;

/** What is written for one field, and where it comes from. */
export const FieldDecision = z.discriminatedUnion('source', [
  z.object({ source: z.literal('seller') }),
  z.object({ source: z.literal('model'), value: FieldValue }),
  z.object({ source: z.literal('none'), reason: Reason }),
]);
export type FieldDecision = z.infer<typeof FieldDecision>;

/**
 * What a run decided about a revision: verdicts, ids and accepted values only, so that it may stand in a
 * workflow's history. The enrichment document is made from it and from our rows.
 */
export const Decision = z.object({
  outcome: Outcome.extract(['published', 'published_partial', 'kept_seller_values']),
  reasons: z.array(Reason),
  fields: z.partialRecord(FieldName, FieldDecision),
  safety: z.object({
    verdict: z.enum(['pass', 'hold']),
    checks: z.array(CheckVerdict),
    /** Ids of the open flags that this decision knows of. */
    flagIds: z.array(z.string()),
  }),
  /** The calls whose answers were used. */
  calls: z.object({ attributes: z.string().nullable(), safety: z.string().nullable() }),
});
export type Decision = z.infer<typeof Decision>;
