import type { SafetyCategory } from '#libs/domain/wire/safety';
import { quoteFrom, type SellerText } from '../text/seller-text.js';

/** Words of the seller that raise a flag. */
export interface SafetyHit {
  readonly category: SafetyCategory;
  /** The seller's words, copied exactly. */
  readonly quote: string;
  /** Why, in one English sentence for a reviewer. */
  readonly reason: string;
}

const EMAIL = /[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/g;
const URL = /\b(?:https?:\/\/|www\.)\S+/g;

/** Looks for what a listing's text must not carry. */
export function findSafetyHits(text: SellerText): readonly SafetyHit[] {
  const hits: SafetyHit[] = [];
  for (const part of text.parts) {
    for (const pattern of [EMAIL, URL]) {
      for (const match of part.folded.text.matchAll(pattern)) {
        hits.push({
          category: 'contact_data',
          quote: quoteFrom(part, match.index, match.index + match[0].length),
          reason: 'An e-mail or web address.',
        });
      }
    }
  }
  return hits;
}
