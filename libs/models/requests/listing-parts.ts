import type { ListingMessage } from '#libs/domain/wire/listing-message';
import type { MessagePart } from '../provider.js';

/** A photo that can be sent: its id in the listing and the hash of its rendition. */
export interface SendablePhoto {
  readonly id: string;
  readonly sha256: string;
  /** Where it is to be sent smaller than its rendition. */
  readonly longestEdgePx?: number;
}

/**
 * The user's message: the seller's words as one JSON string, so that nothing in them can pass for an
 * instruction of ours, then each photo behind its id.
 */
export function listingParts(
  message: ListingMessage,
  photos: readonly SendablePhoto[],
): MessagePart[] {
  return [
    { kind: 'text', text: JSON.stringify(message) },
    ...photos.flatMap((photo): MessagePart[] => [
      { kind: 'text', text: `photo ${photo.id}` },
      {
        kind: 'image',
        sha256: photo.sha256,
        ...(photo.longestEdgePx !== undefined && { longestEdgePx: photo.longestEdgePx }),
      },
    ]),
  ];
}
