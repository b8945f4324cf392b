import type { SellerText } from '../listing.js';

/** All that the seller wrote as text, title first: what quotes and numbers of a model are looked for in. */
export function sourceOfListing(text: SellerText): string {
  return [text.title ?? '', text.description ?? ''].join('\n');
}
