import type { SellerState } from '../suggestions/seller-state.js';

const SENTENCES: Readonly<Record<string, string>> = {
  'photo.unsupported_format':
    "One photo has a format that can't be opened here. Save it as JPEG and add it again.",
  'photos.none_usable': 'None of the photos could be opened, so only your words were read.',
};

/** What stood in the way of a photo, in words for the seller; undefined when nothing did. */
export function photoTrouble(state: SellerState | undefined): string | undefined {
  const codes = (state?.enrichment?.reasons ?? []).map((reason) => reason.code);
  const trouble = codes.find((code) => SENTENCES[code] !== undefined);
  if (trouble !== undefined) return SENTENCES[trouble];
  return codes.some((code) => code.startsWith('photo.'))
    ? "One of the photos couldn't be opened. Try adding it again."
    : undefined;
}
