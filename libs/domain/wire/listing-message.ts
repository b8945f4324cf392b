import { z } from 'zod';

/**
 * The text part of the user message of every model call: the seller's words as one JSON string, so that
 * nothing in them can be taken for our instructions. Photos follow, each as a text part `photo <id>` and an
 * image part with a JPEG data URL. `values` (free-text seller values) is sent for safety only.
 */
export const ListingMessage = z.object({
  locale: z.string(),
  title: z.string().nullable(),
  description: z.string().nullable(),
  values: z.record(z.string(), z.string()).optional(),
});
export type ListingMessage = z.infer<typeof ListingMessage>;
