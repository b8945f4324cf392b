import { findColour } from '../vocabulary/colours.js';
import type { Claim } from '../wire/claim.js';
import type { Evidence } from './accepted-field.js';
import { evidenceOfClaim } from './evidence-of-claim.js';
import type { FieldContext } from './field-context.js';
import { refuse, type FieldVerdict, type Refusal } from './field-verdict.js';

/** A listing has at most so many colours. */
const MAX_COLOURS = 2;

/**
 * The first two colours that hold, in the order of the answer (commonest first); further ones are left out
 * without a word. Refused only where none holds, by what is wrong with the first. The evidence is the first
 * accepted colour's.
 */
export function acceptColours(
  claims: readonly Claim[],
  context: FieldContext,
): FieldVerdict | null {
  const accepted = new Map<string, Evidence>();
  let firstRefusal: Refusal | null = null;
  for (const claim of claims) {
    const verdict = acceptColour(claim, context);
    if (verdict.kind === 'refused') firstRefusal ??= verdict;
    else if (!accepted.has(verdict.colour)) accepted.set(verdict.colour, verdict.evidence);
  }
  const [evidence] = accepted.values();
  if (evidence === undefined) return firstRefusal;
  return {
    kind: 'accepted',
    field: { value: [...accepted.keys()].slice(0, MAX_COLOURS), evidence },
  };
}

function acceptColour(
  claim: Claim,
  context: FieldContext,
): { kind: 'accepted'; colour: string; evidence: Evidence } | Refusal {
  const colour = findColour(claim.value);
  if (colour === undefined) return refuse('colours.unknown');
  const verdict = evidenceOfClaim('colours', claim, 'word_or_photo', context);
  if (verdict.kind === 'refused') return verdict;
  return { kind: 'accepted', colour: colour.id, evidence: verdict.evidence };
}
