import type { AttributesWire } from '#libs/domain/wire/attributes';
import type { Claim } from '#libs/domain/wire/claim';
import { SAFETY_CATEGORIES, type SafetyWire } from '#libs/domain/wire/safety';

/** A claim that rests on the listing's text. */
function claim(value: string, quote: string): Claim {
  return { value, evidence: 'seller_text', photo: null, quote, confidence: 0.9 };
}

/** What the stub says about `load/bench-listing.ts`: every field of it passes Garnish's rules. */
export const ATTRIBUTES_ANSWER: AttributesWire = {
  category: claim('Men > Jeans > Straight jeans', 'straight jeans'),
  brand: claim("Levi's", "Levi's"),
  colours: [claim('navy', 'Navy blue')],
  size: claim('W32 L34', 'W32 L34'),
  materials: [{ ...claim('cotton', '100% cotton'), percent: 100 }],
  condition: claim('very_good', 'Very good condition'),
  pattern: null,
  title: claim("Levi's straight jeans W32 L34", "Levi's straight jeans"),
};

/** Nothing to hold the listing for, in text or photos. */
export const SAFETY_ANSWER: SafetyWire = {
  checks: SAFETY_CATEGORIES.flatMap((category) =>
    (['text', 'image'] as const).map((modality) => ({
      category,
      modality,
      verdict: 'pass' as const,
      photo: null,
      quote: null,
      reason: null,
    })),
  ),
};
