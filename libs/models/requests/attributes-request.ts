import type { Language } from '#libs/domain/languages';
import type { SellerText } from '#libs/domain/listing';
import type { PlannedProvider, Profile } from '#libs/domain/profile';
import { cleanSellerText } from '#libs/domain/rules/clean-seller-text';
import type { ModelRequest } from '../provider.js';
import { listingParts, type SendablePhoto } from './listing-parts.js';
import { ATTRIBUTES_FORMAT } from './wire-format.js';

/** The first so many readable photos are sent for attributes: more cost more than they tell. */
export const ATTRIBUTES_PHOTOS = 4;

/**
 * The request for attributes. The seller's values aren't in it: the decision compares them, so the model isn't
 * led, and accepting a suggestion changes no request.
 */
export function attributesRequest(
  profile: Profile,
  planned: PlannedProvider,
  listing: {
    readonly locale: Language;
    readonly text: SellerText;
    readonly photos: readonly SendablePhoto[];
  },
): ModelRequest {
  const message = {
    locale: listing.locale,
    title: cleaned(listing.text.title),
    description: cleaned(listing.text.description),
  };
  return {
    capability: 'attributes',
    model: planned.model,
    system: profile.prompts.attributes,
    parts: listingParts(message, listing.photos.slice(0, ATTRIBUTES_PHOTOS)),
    schemaName: ATTRIBUTES_FORMAT.name,
    schema: ATTRIBUTES_FORMAT.schema,
    maxOutputTokens: 2_000,
  };
}

function cleaned(text: string | undefined): string | null {
  const words = cleanSellerText(text ?? '');
  return words === '' ? null : words;
}
