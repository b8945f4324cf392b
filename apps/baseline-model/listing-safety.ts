import { SAFETY_CATEGORIES, type SafetyCategory, type SafetyWire } from '#libs/domain/wire/safety';
import { findSafetyHits } from './safety/find-safety-hits.js';
import type { SellerText } from './text/seller-text.js';

/** The categories for which the baseline has text rules. */
const JUDGED_IN_TEXT: ReadonlySet<SafetyCategory> = new Set([
  'contact_data',
  'payment_outside',
  'weapons',
  'drugs',
  'hate',
  'counterfeit',
]);

/**
 * The safety answer: each category in both modalities. Text is passed or flagged where there are rules;
 * pictures are never judged, and say so.
 */
export function listingSafety(text: SellerText): SafetyWire {
  const hits = findSafetyHits(text);
  const checks: SafetyWire['checks'] = [];
  for (const category of SAFETY_CATEGORIES) {
    const flags = hits.filter((hit) => hit.category === category);
    for (const { quote, reason } of flags) {
      checks.push({ category, modality: 'text', verdict: 'flag', photo: null, quote, reason });
    }
    if (flags.length === 0) {
      const judged = JUDGED_IN_TEXT.has(category);
      checks.push({
        category,
        modality: 'text',
        verdict: judged ? 'pass' : 'not_assessed',
        photo: null,
        quote: null,
        reason: judged ? null : 'The baseline has no text rules for this.',
      });
    }
    checks.push({
      category,
      modality: 'image',
      verdict: 'not_assessed',
      photo: null,
      quote: null,
      reason: 'The baseline does not judge pictures.',
    });
  }
  return { checks };
}
