import type { SafetyCategory } from '#libs/domain/wire/safety';
import { quoteFrom, type TextPart } from '../text/seller-text.js';

/** Words of the seller that raise a flag. */
export interface SafetyHit {
  readonly category: SafetyCategory;
  /** The seller's words, copied exactly. */
  readonly quote: string;
  /** Why, in one English sentence for a reviewer. */
  readonly reason: string;
}

/** A hit for a half-open range of a part's folded text. */
export function hitAt(
  part: TextPart,
  start: number,
  end: number,
  category: SafetyCategory,
  reason: string,
): SafetyHit {
  return { category, quote: quoteFrom(part, start, end), reason };
}
