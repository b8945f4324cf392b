import { freeTextValues } from '#libs/domain/fields/free-text-values';
import type { Language } from '#libs/domain/languages';
import type { SellerText, SellerValues } from '#libs/domain/listing';
import type { PlannedProvider, Profile } from '#libs/domain/profile';
import type { RequestChange } from '#libs/domain/request-change';
import type { ModelRequest } from '../provider.js';
import { noteUnder, outputLimitUnder, photosUnder } from './changed-listing.js';
import { listingParts, type SendablePhoto } from './listing-parts.js';
import { SAFETY_FORMAT } from './wire-format.js';

/**
 * The request for safety: the original text, uncleaned, so that what hides in it is seen; the seller's
 * free-text values, so that accepting a suggestion changes no request; every readable photo.
 * @param change how it differs where an earlier one failed; it never shortens what is judged
 */
export function safetyRequest(
  profile: Profile,
  planned: PlannedProvider,
  listing: {
    readonly locale: Language;
    readonly text: SellerText;
    readonly values: SellerValues;
    readonly photos: readonly SendablePhoto[];
  },
  change?: RequestChange,
): ModelRequest {
  const values = freeTextValues(listing.values);
  const message = {
    locale: listing.locale,
    title: listing.text.title ?? null,
    description: listing.text.description ?? null,
    ...(Object.keys(values).length > 0 && { values }),
  };
  return {
    capability: 'safety',
    model: planned.model,
    system: profile.prompts.safety,
    parts: [...listingParts(message, photosUnder(change, listing.photos)), ...noteUnder(change)],
    schemaName: SAFETY_FORMAT.name,
    schema: SAFETY_FORMAT.schema,
    maxOutputTokens: outputLimitUnder(change, 2_000),
  };
}
