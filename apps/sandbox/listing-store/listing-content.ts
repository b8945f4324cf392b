import { Language } from '#libs/domain/languages';
import { MAX_PHOTOS } from '#libs/domain/listing';
import { z } from 'zod';

/** Names fixed bytes. An id that the store doesn't hold is allowed: its URL answers 404, as a lost photo does. */
export const PhotoId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);

/**
 * One choice of the seller: `value` is what Garnish is told (its id, or the seller's words), `label` is what
 * people read. A bare string is both.
 */
export const SellerValue = z.preprocess(
  (given) => (typeof given === 'string' ? { value: given, label: given } : given),
  z.object({ value: z.string().trim().min(1).max(200), label: z.string().trim().min(1).max(200) }),
);
export type SellerValue = z.infer<typeof SellerValue>;

/** The seller's own choices. `title` is there when the seller took a suggested title over the typed one. */
export const SellerValues = z.object({
  title: SellerValue.optional(),
  category: SellerValue.optional(),
  brand: SellerValue.optional(),
  size: SellerValue.optional(),
  condition: SellerValue.optional(),
  pattern: SellerValue.optional(),
  colours: z.array(SellerValue).max(3).default([]),
  materials: z.array(SellerValue).max(5).default([]),
});
export type SellerValues = z.infer<typeof SellerValues>;

/**
 * What enrichment depends on, and so what a revision fixes. The price isn't here: changing it raises none.
 * Texts are trimmed, so that a space at the end is no new revision.
 */
export const ListingContent = z.object({
  locale: Language,
  title: z.string().trim().max(200).default(''),
  description: z.string().trim().max(5_000).default(''),
  photos: z.array(PhotoId).max(MAX_PHOTOS).default([]),
  values: SellerValues.prefault({}),
});
export type ListingContent = z.infer<typeof ListingContent>;

/** Whether two contents are the same to enrichment. Both come from the schema, which fixes the key order. */
export function isSameContent(one: ListingContent, other: ListingContent): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Garnish wants a photo or a word; an empty form has nothing to enrich. */
export function hasSomethingToEnrich(content: ListingContent): boolean {
  return content.photos.length > 0 || content.title !== '' || content.description !== '';
}
