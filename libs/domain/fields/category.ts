import { categoryPath, findCategory } from '../taxonomy/index.js';
import type { Category } from '../taxonomy/category.js';
import type { Claim } from '../wire/claim.js';
import { evidenceOfClaim } from './evidence-of-claim.js';
import type { FieldContext } from './field-context.js';
import { refuse, type FieldVerdict } from './field-verdict.js';

/** The verdict, and the categories that the claim leaves possible: they still tell which sizes may be read. */
export interface CategoryVerdict {
  readonly verdict: FieldVerdict;
  /** Empty where the claim tells nothing. */
  readonly possible: readonly Category[];
}

/**
 * A category must be a leaf of the taxonomy, named by its id, its path or a name that is no other's; what it
 * is may be seen. An ancestor is refused, and narrows the sizes all the same.
 */
export function acceptCategory(claim: Claim, context: FieldContext): CategoryVerdict {
  const match = findCategory(claim.value);
  if (match.kind === 'unknown') return { verdict: refuse('category.unknown'), possible: [] };
  const evidence = evidenceOfClaim('category', claim, 'word_or_photo', context);
  if (evidence.kind === 'refused') return { verdict: evidence, possible: [] };
  switch (match.kind) {
    case 'ambiguous':
      return {
        verdict: refuse('category.ambiguous', ...match.candidates.slice(0, 3).map(pathOf)),
        possible: match.candidates,
      };
    case 'ancestor':
      return {
        verdict: refuse('category.not_a_leaf', pathOf(match.category)),
        possible: [match.category],
      };
    case 'leaf':
      return {
        verdict: {
          kind: 'accepted',
          field: { value: match.category.id, evidence: evidence.evidence },
        },
        possible: [match.category],
      };
  }
}

function pathOf(category: Category): string {
  return categoryPath(category.id, 'en') ?? category.id;
}
