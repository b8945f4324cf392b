import type { Category } from '../taxonomy/category.js';
import { findPattern } from '../vocabulary/patterns.js';
import type { Claim } from '../wire/claim.js';
import { evidenceOfClaim } from './evidence-of-claim.js';
import type { FieldContext } from './field-context.js';
import { refuse, type FieldVerdict } from './field-verdict.js';

/**
 * A pattern of the list, seen or said, where the category has patterns at all.
 * @param possible categories that the answer leaves possible; empty for any
 */
export function acceptPattern(
  claim: Claim,
  possible: readonly Category[],
  context: FieldContext,
): FieldVerdict {
  const pattern = findPattern(claim.value);
  if (pattern === undefined) return refuse('pattern.unknown');
  if (possible.length > 0 && !possible.some(({ attributes }) => attributes.includes('pattern'))) {
    return refuse('pattern.not_for_category');
  }
  const verdict = evidenceOfClaim('pattern', claim, 'word_or_photo', context);
  if (verdict.kind === 'refused') return verdict;
  return { kind: 'accepted', field: { value: pattern.id, evidence: verdict.evidence } };
}
