import { z } from 'zod';
import { Lane } from './lane.js';
import { Language } from './languages.js';

/** A marketplace's slug, as in `config/marketplaces.json` and in every URL. */
export const MarketplaceId = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9-]{0,62}$/,
    'a marketplace is a slug of lower-case letters, digits and hyphens',
  )
  .meta({ id: 'MarketplaceId', example: 'sandbox' });

/** The listing service's id of a listing; part of workflow ids and URLs, so its alphabet is narrow. */
export const ListingId = z
  .string()
  .regex(
    /^[A-Za-z0-9._~-]{1,128}$/,
    'a listing id has 1 to 128 characters out of letters, digits, ".", "_", "~" and "-"',
  )
  .meta({ id: 'ListingId', example: 'jacket-4711' });

/** The listing service's integer for the content that enrichment depends on; grows, need not be consecutive. */
export const Revision = z.int().min(1).meta({ id: 'Revision', example: 3 });

/** A listing of one marketplace. */
export interface ListingKey {
  readonly marketplace: string;
  readonly listingId: string;
}

/** One revision of a listing. */
export interface RevisionKey extends ListingKey {
  readonly revision: number;
}

/** At most this many photos a revision. */
export const MAX_PHOTOS = 20;
export const MAX_TITLE_CHARACTERS = 300;
export const MAX_DESCRIPTION_CHARACTERS = 10_000;
const MAX_VALUE_CHARACTERS = 200;

export const Photo = z
  .object({
    id: z
      .string()
      .regex(
        /^[A-Za-z0-9._~-]{1,128}$/,
        'a photo id has 1 to 128 characters out of letters, digits, ".", "_", "~" and "-"',
      )
      .meta({ description: 'Names fixed bytes: other bytes need another id' }),
    url: z
      .url({ protocol: /^https?$/ })
      .max(2_048)
      .meta({ description: 'Where Garnish downloads the photo from' }),
  })
  .meta({ id: 'Photo' });
export type Photo = z.infer<typeof Photo>;

const value = z.string().trim().min(1).max(MAX_VALUE_CHARACTERS);

/** The seller's own choices, as our ids or as words. They are never overwritten. */
export const SellerValues = z
  .strictObject({
    category: value.optional(),
    brand: value.optional(),
    colours: z.array(value).min(1).max(5).optional(),
    size: value.optional(),
    materials: z.array(value).min(1).max(5).optional(),
    condition: value.optional(),
    pattern: value.optional(),
    title: z.string().trim().min(1).max(MAX_TITLE_CHARACTERS).optional(),
  })
  .meta({ id: 'SellerValues' });
export type SellerValues = z.infer<typeof SellerValues>;

export const SellerText = z
  .strictObject({
    title: z.string().max(MAX_TITLE_CHARACTERS).optional(),
    description: z.string().max(MAX_DESCRIPTION_CHARACTERS).optional(),
  })
  .meta({ id: 'SellerText' });
export type SellerText = z.infer<typeof SellerText>;

/** What enrichment depends on: the part of a submission that the body hash covers, photo URLs apart. */
export const ListingContent = z.object({
  text: SellerText,
  values: SellerValues,
  photos: z.array(Photo).max(MAX_PHOTOS),
});
export type ListingContent = z.infer<typeof ListingContent>;

/** The body of `PUT …/enrichment`. */
export const Submission = z
  .strictObject({
    revision: Revision,
    lane: Lane.default('standard'),
    locale: Language.meta({ description: 'Language of the seller text' }),
    photos: z
      .array(Photo)
      .max(MAX_PHOTOS)
      .refine((photos) => new Set(photos.map((photo) => photo.id)).size === photos.length, {
        message: 'two photos have the same id; a photo id names one photo of the listing',
      })
      .default([]),
    text: SellerText.default({}),
    values: SellerValues.default({}),
  })
  .refine(
    (submission) =>
      submission.photos.length > 0 ||
      (submission.text.title ?? '').trim() !== '' ||
      (submission.text.description ?? '').trim() !== '',
    { message: 'a listing without photos needs a title or a description', path: ['text'] },
  )
  .meta({ id: 'Submission' });
export type Submission = z.infer<typeof Submission>;
