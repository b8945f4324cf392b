import { z } from 'zod';

/** What safety looks for. Which of them a profile requires, and in which modality, is the profile's. */
export const SAFETY_CATEGORIES = [
  'contact_data',
  'payment_outside',
  'weapons',
  'drugs',
  'hate',
  'counterfeit',
  'nudity',
  'minors',
  'violence',
  'personal_documents',
] as const;

export const SafetyCategory = z.enum(SAFETY_CATEGORIES);
export type SafetyCategory = z.infer<typeof SafetyCategory>;

export const SafetyModality = z.enum(['text', 'image']);
export type SafetyModality = z.infer<typeof SafetyModality>;

/** The wire schema of the capability `safety`: one entry a category and modality, more where several flags are raised. */
export const SafetyWire = z.object({
  checks: z.array(
    z.object({
      category: SafetyCategory,
      modality: SafetyModality,
      verdict: z.enum(['pass', 'flag', 'not_assessed']),
      /** Id of the photo that shows it. */
      photo: z.string().nullable(),
      /** The seller's words that show it, copied exactly. */
      quote: z.string().nullable(),
      reason: z.string().nullable(),
    }),
  ),
});
export type SafetyWire = z.infer<typeof SafetyWire>;

/** `response_format.json_schema.name` of a safety request. */
export const SAFETY_SCHEMA_NAME = 'listing_safety';
