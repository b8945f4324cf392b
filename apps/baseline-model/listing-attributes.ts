import type { AttributesWire } from '#libs/domain/wire/attributes';
import type { DecodedPhoto } from './decode-photos.js';
import type { SellerText } from './text/seller-text.js';

/** The attributes answer: what text and pixels support, null for the rest. */
export function listingAttributes(
  text: SellerText,
  photos: readonly DecodedPhoto[],
): AttributesWire {
  return {
    category: null,
    brand: null,
    colours: null,
    size: null,
    materials: null,
    condition: null,
    pattern: null,
    title: null,
  };
}
