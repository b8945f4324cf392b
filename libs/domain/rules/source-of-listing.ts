import type { SellerText } from '../listing.js';
import { withoutInvisible } from './invisible-characters.js';

/**
 * All that the seller wrote as text, title first, as people and models see it: what quotes and numbers of a
 * model are looked for in. Nothing hides in it, so a zero-width character in "style" doesn't turn "Chanel
 * style" into Chanel.
 */
export function sourceOfListing(text: SellerText): string {
  return withoutInvisible([text.title ?? '', text.description ?? ''].join('\n'));
}
