import type { FieldName } from '#libs/domain/fields/field-names';
import type { Language } from '#libs/domain/languages';
import type { SellerText } from '#libs/domain/listing';
import type { PlannedProvider, Profile } from '#libs/domain/profile';
import type { RequestChange } from '#libs/domain/request-change';
import { cleanSellerText } from '#libs/domain/rules/clean-seller-text';
import type { MessagePart, ModelRequest } from '../provider.js';
import { noteUnder, outputLimitUnder, photosUnder, textUnder } from './changed-listing.js';
import { listingParts, type SendablePhoto } from './listing-parts.js';
import { ATTRIBUTES_FORMAT, formatOfFields } from './wire-format.js';

/** The first so many readable photos are sent for attributes: more cost more than they tell. */
const ATTRIBUTES_PHOTOS = 4;

/** A field that is asked for once more, and the rule that its answer broke, in words of ours. */
export interface FieldProblem {
  readonly field: FieldName;
  readonly problem: string;
}

/** How a request for attributes differs from the first one. */
export interface AskedOtherwise {
  readonly change?: RequestChange;
  /** The fields that are asked for; all of them where this is absent. */
  readonly repairs?: readonly FieldProblem[];
}

/** @returns the photos that a request for attributes shows, of those that could be sent */
export function attributesPhotos(
  photos: readonly SendablePhoto[],
  change?: RequestChange,
): readonly SendablePhoto[] {
  return photosUnder(change, photos.slice(0, ATTRIBUTES_PHOTOS));
}

/**
 * The request for attributes. The seller's values aren't in it: the decision compares them, so the model isn't
 * led, and accepting a suggestion changes no request. Nothing that a model has answered is in it either: what was
 * wrong is said in words of ours.
 */
export function attributesRequest(
  profile: Profile,
  planned: PlannedProvider,
  listing: {
    readonly locale: Language;
    readonly text: SellerText;
    readonly photos: readonly SendablePhoto[];
  },
  { change, repairs }: AskedOtherwise = {},
): ModelRequest {
  const text = textUnder(change, listing.text);
  const message = {
    locale: listing.locale,
    title: cleaned(text.title),
    description: cleaned(text.description),
  };
  const format =
    repairs === undefined ? ATTRIBUTES_FORMAT : formatOfFields(repairs.map(({ field }) => field));
  return {
    capability: 'attributes',
    model: planned.model,
    system: profile.prompts.attributes,
    parts: [
      ...listingParts(message, attributesPhotos(listing.photos, change)),
      ...noteUnder(change),
      ...(repairs === undefined ? [] : [repairPart(repairs)]),
    ],
    schemaName: format.name,
    schema: format.schema,
    maxOutputTokens: outputLimitUnder(change, 2_000),
  };
}

function repairPart(repairs: readonly FieldProblem[]): MessagePart {
  const text =
    'Your last answer broke a rule in the fields below. Answer these fields only, each so that its rule holds, or ' +
    `null where it can't be told: ${JSON.stringify({ fields: repairs })}`;
  return { kind: 'text', text };
}

function cleaned(text: string | undefined): string | null {
  const words = cleanSellerText(text ?? '');
  return words === '' ? null : words;
}
