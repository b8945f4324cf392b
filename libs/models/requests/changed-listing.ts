import type { SellerText } from '#libs/domain/listing';
import type { RequestChange } from '#libs/domain/request-change';
import type { MessagePart } from '../provider.js';
import type { SendablePhoto } from './listing-parts.js';

/** What a model needs least of a long text is its end. */
const SHORTENED_DESCRIPTION_CHARACTERS = 500;
/** Row 26 of the failover table: what providers that find 1024 px too large still take. */
const SMALLER_EDGE_PX = 768;

/** The photos that are sent, of those that could be. */
export function photosUnder(
  change: RequestChange | undefined,
  photos: readonly SendablePhoto[],
): readonly SendablePhoto[] {
  switch (change) {
    case 'without_photos':
      return [];
    case 'less_input':
      return photos.slice(0, 1);
    case 'smaller_photos':
      return photos.map((photo) => ({ ...photo, longestEdgePx: SMALLER_EDGE_PX }));
    case 'format_restated':
    case 'more_output':
    case undefined:
      return photos;
  }
}

/** The seller's words that are sent. */
export function textUnder(change: RequestChange | undefined, text: SellerText): SellerText {
  if (change !== 'less_input' || text.description === undefined) return text;
  const characters = Array.from(text.description).slice(0, SHORTENED_DESCRIPTION_CHARACTERS);
  return { ...text, description: characters.join('') };
}

/** The output limit, in tokens: a longer one where the last answer was cut at the usual one. */
export function outputLimitUnder(change: RequestChange | undefined, tokens: number): number {
  return change === 'more_output' ? 2 * tokens : tokens;
}

/** What is said of the last answer, behind everything that the provider may have cached. */
export function noteUnder(change: RequestChange | undefined): MessagePart[] {
  if (change !== 'format_restated') return [];
  return [
    {
      kind: 'text',
      text:
        'Your last answer to this could not be read. Answer with one JSON object that fits the schema: ' +
        'no text around it, every field of the schema, null where nothing is known.',
    },
  ];
}
