import { findCondition } from '../vocabulary/conditions.js';
import type { Claim } from '../wire/claim.js';
import { evidenceOfClaim } from './evidence-of-claim.js';
import type { FieldContext } from './field-context.js';
import { refuse, type FieldVerdict } from './field-verdict.js';

/** A grade of the list. That an item is new needs its tag in a photo or the seller's word; wear may be seen. */
export function acceptCondition(claim: Claim, context: FieldContext): FieldVerdict {
  const condition = findCondition(claim.value);
  if (condition === undefined) return refuse('condition.unknown');
  const verdict = evidenceOfClaim('condition', claim, 'word', context);
  if (verdict.kind === 'refused') return verdict;
  if (condition.proof === 'tag_or_word' && verdict.evidence.kind === 'photo') {
    return refuse('condition.needs_tag_or_word');
  }
  return { kind: 'accepted', field: { value: condition.id, evidence: verdict.evidence } };
}
