import type { SellerState } from '../suggestions/seller-state.js';

/** What a seller can do about a photo, by the code of what is wrong with it. */
const SENTENCES: Readonly<Record<string, string>> = {
  'photo.unsupported_format': 'Save it as JPEG, PNG or WebP and add it again.',
  'photo.too_many_pixels': 'Add a smaller version of it.',
  'photo.not_an_image': 'The file is no picture.',
};

/** What stood in the way of photos, in words for the seller; undefined when nothing did. */
export function photoTrouble(state: SellerState | undefined): string | undefined {
  const unusable = state?.enrichment?.unusablePhotos ?? [];
  const [first] = unusable;
  if (first === undefined) return undefined;
  if (unusable.length > 1)
    return `${unusable.length} photos couldn't be read. Try adding them again.`;
  return `One photo couldn't be read. ${SENTENCES[first.code] ?? 'Try adding it again.'}`;
}
