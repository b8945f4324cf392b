import type { ListingMessage } from '#libs/domain/wire/listing-message';
import { AttributesWire } from '#libs/domain/wire/attributes';
import { checkPhotos, decodePhotos } from './decode-photos.js';
import type { Json } from './fit-to-schema.js';
import { listingAttributes } from './listing-attributes.js';
import { listingSafety } from './listing-safety.js';
import type { RequestPhoto } from './read-request.js';
import { readSellerText } from './text/seller-text.js';

const ATTRIBUTES: ReadonlySet<string> = new Set(Object.keys(AttributesWire.shape));

/**
 * Answers what a schema asks for, by its properties: any attribute, `checks`, or both. Everything in the
 * listing is data: no text in it can change which rules run.
 * @param wanted names of the schema's root properties
 * @throws {OpenAiError} 400 for a photo that is no picture
 */
export async function answerListing(
  listing: ListingMessage,
  photos: readonly RequestPhoto[],
  wanted: ReadonlySet<string>,
): Promise<Readonly<Record<string, Json>>> {
  const text = readSellerText(listing);
  const looksAtPixels = wanted.has('colours') || wanted.has('title');
  const decoded = looksAtPixels ? await decodePhotos(photos) : [];
  if (!looksAtPixels) await checkPhotos(photos);
  return {
    ...([...wanted].some((name) => ATTRIBUTES.has(name)) ? listingAttributes(text, decoded) : {}),
    ...(wanted.has('checks') ? listingSafety(text) : {}),
  };
}
