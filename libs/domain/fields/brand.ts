import { sourceOfListing } from '../rules/source-of-listing.js';
import { findBrand } from '../vocabulary/brands/find-brand.js';
import type { Claim } from '../wire/claim.js';
import { evidenceOfClaim } from './evidence-of-claim.js';
import type { FieldContext } from './field-context.js';
import { refuse, type FieldVerdict } from './field-verdict.js';
import { saysImitationOf, wordsNameBrand } from './words-name-brand.js';

/**
 * A brand comes from the list, through its aliases or one slip of the pen, and from a label, a logo or the
 * seller's word, never from looks. Words that are quoted must name it. Where the seller says "in the style
 * of" or "dupe", there is no brand, whatever a photo shows.
 */
export function acceptBrand(claim: Claim, context: FieldContext): FieldVerdict {
  const found = findBrand(claim.value);
  if (found.kind === 'unknown') return refuse('brand.unknown');
  const { brand } = found;
  const verdict = evidenceOfClaim('brand', claim, 'word', context);
  if (verdict.kind === 'refused') return verdict;
  const { evidence, words } = verdict;
  if (words !== null && !wordsNameBrand(words, brand, claim.value)) {
    return refuse('brand.not_in_quote');
  }
  if (saysImitationOf(sourceOfListing(context.text), brand, claim.value)) {
    return refuse('brand.imitation');
  }
  return { kind: 'accepted', field: { value: brand.name, evidence } };
}
