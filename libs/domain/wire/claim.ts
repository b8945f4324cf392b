import { z } from 'zod';

/**
 * What a model may say about one field. Values are words, never our ids; everything is nullable and
 * nothing has a size constraint, because strict structured output drops or refuses those
 * (`libs/domain/fields` decides what is accepted).
 */
export const Claim = z.object({
  value: z.string(),
  evidence: z.enum(['label', 'photo', 'seller_text', 'inferred']),
  /** Id of the photo that shows it, where the evidence is a label or a photo. */
  photo: z.string().nullable(),
  /** The words of the seller's text or of the label, copied exactly. */
  quote: z.string().nullable(),
  /** 0 to 1, a feature for later calibration, never a probability. */
  confidence: z.number().nullable(),
});
export type Claim = z.infer<typeof Claim>;
