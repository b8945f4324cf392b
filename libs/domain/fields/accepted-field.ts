import { z } from 'zod';
import { Reason } from '../outcome.js';
import { FieldName } from './field-name.js';

/** Where a value was found: the seller's words, or a photo. */
export const Evidence = z
  .object({
    kind: z.enum(['label', 'photo', 'seller_text']),
    quote: z.string().nullable(),
    photo: z.string().nullable(),
  })
  .meta({ id: 'Evidence' });
export type Evidence = z.infer<typeof Evidence>;

/**
 * A value of ours. Ids for category, brand (its canonical name), colours, condition and pattern;
 * a size keeps its system and what was printed; materials carry a percentage where one was written.
 */
export const FieldValue = z.union([
  z.string(),
  z.array(z.string()),
  z.object({ system: z.string(), value: z.string(), printed: z.string() }),
  z.array(z.object({ material: z.string(), percent: z.number().nullable().default(null) })),
]);
export type FieldValue = z.infer<typeof FieldValue>;

/** A claim of a model that passed every rule. */
export const AcceptedField = z.object({ value: FieldValue, evidence: Evidence });
export type AcceptedField = z.infer<typeof AcceptedField>;

export const AcceptedFields = z.partialRecord(FieldName, AcceptedField);
export type AcceptedFields = z.infer<typeof AcceptedFields>;

/** A claim that a rule refused: the field abstains, its neighbours stand. */
export const RefusedField = z.object({ field: FieldName, reason: Reason });
export type RefusedField = z.infer<typeof RefusedField>;

/** What is left of a model's answer after our rules. */
export const AttributesAnswer = z.object({
  accepted: AcceptedFields,
  refused: z.array(RefusedField),
});
export type AttributesAnswer = z.infer<typeof AttributesAnswer>;
