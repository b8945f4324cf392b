import type { Lane } from '#libs/domain/lane';
import type { Submission } from '#libs/domain/listing';

/** Photos a listing; each has bytes of its own, so each rendition is really written. */
export const PHOTOS_A_LISTING = 4;

/** Words that support every claim of the stub provider's answer (`provider/answers.ts`). */
export const LISTING_TEXT = {
  title: "Levi's straight jeans, W32 L34",
  description:
    "Navy blue straight jeans by Levi's, size W32 L34, 100% cotton. Very good condition, worn a handful of times.",
} as const;

/** Names of the bench's listings: unique in the whole run, the same for every contestant. */
export function listingIdOf(index: number): string {
  return `bench-${index}`;
}

/**
 * What is announced for the listing of that number; its photos are its own.
 * @param photosOrigin null: it has none
 */
export function submissionOf(
  index: number,
  photosOrigin: string | null,
  lane: Lane = 'standard',
): Submission {
  return {
    revision: 1,
    lane,
    locale: 'en',
    text: { ...LISTING_TEXT },
    values: {},
    photos: Array.from({ length: photosOrigin === null ? 0 : PHOTOS_A_LISTING }, (_, position) => ({
      id: `p${position + 1}`,
      url: `${photosOrigin}/photos/${index * PHOTOS_A_LISTING + position}.jpg`,
    })),
  };
}
