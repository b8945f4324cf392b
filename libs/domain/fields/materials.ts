import { numbersIn } from '../rules/numbers-occur-in-source.js';
import { findMaterial, type MaterialId } from '../vocabulary/materials.js';
import type { AttributesWire } from '../wire/attributes.js';
import type { Evidence } from './accepted-field.js';
import { evidenceOfClaim } from './evidence-of-claim.js';
import type { FieldContext } from './field-context.js';
import { refuse, type FieldVerdict, type Refusal } from './field-verdict.js';
import { materialsInWords } from '../rules/materials-in-words.js';

type MaterialClaim = NonNullable<AttributesWire['materials']>[number];

/** Percentages of a composition add up to a hundred, give or take what rounding leaves. */
const WHOLE_PERCENT = 100;
const ROUNDING_PERCENT = 1;

/** Wider words that sellers use for a finer material ("piel vuelta", "laine mérinos"); never the other way. */
const WIDER_WORD_FOR: Readonly<Partial<Record<MaterialId, readonly MaterialId[]>>> = {
  leather: ['suede', 'nubuck', 'patent_leather', 'shearling'],
  wool: ['merino', 'mohair', 'alpaca', 'angora'],
};

interface AcceptedMaterial {
  readonly kind: 'accepted';
  readonly material: MaterialId;
  readonly percent: number | null;
  readonly evidence: Evidence;
}

/**
 * The materials that hold: in the list, and said by a label or the seller unless their structure shows
 * (denim, lace); leather, silk, cashmere and fur never from looks. Percentages stand only where they are
 * written in the quote and add up to 100 +-1, else none is kept. Refused only where no material holds, by
 * what is wrong with the first. The evidence is the first accepted material's.
 */
export function acceptMaterials(
  claims: readonly MaterialClaim[],
  context: FieldContext,
): FieldVerdict | null {
  const verdicts = claims.map((claim) => acceptMaterial(claim, context));
  const accepted = mergeSame(verdicts.filter((verdict) => verdict.kind === 'accepted'));
  const [first] = accepted;
  if (first === undefined) return verdicts.find((verdict) => verdict.kind === 'refused') ?? null;
  const percents = accepted.map(({ percent }) => percent).filter((percent) => percent !== null);
  const sum = percents.reduce((total, percent) => total + percent, 0);
  const isWhole = Math.abs(sum - WHOLE_PERCENT) <= ROUNDING_PERCENT;
  return {
    kind: 'accepted',
    field: {
      value: accepted.map(({ material, percent }) => ({
        material,
        percent: isWhole ? percent : null,
      })),
      evidence: first.evidence,
    },
  };
}

function acceptMaterial(claim: MaterialClaim, context: FieldContext): AcceptedMaterial | Refusal {
  const material = findMaterial(claim.value);
  if (material === undefined) return refuse('materials.unknown');
  const inference = material.looks === 'may_be_seen' ? 'word_or_photo' : 'word';
  const verdict = evidenceOfClaim('materials', claim, inference, context);
  if (verdict.kind === 'refused') return verdict;
  const { evidence, words } = verdict;
  if (material.looks === 'needs_word' && evidence.kind === 'photo') {
    return refuse('materials.needs_word');
  }
  const named = materialsInWords(words ?? '');
  if (named.length > 0 && !named.some(({ id }) => mayMean(id, material.id))) {
    return refuse('materials.quote_says_otherwise');
  }
  return {
    kind: 'accepted',
    material: material.id,
    percent: writtenPercent(claim, words),
    evidence,
  };
}

function mayMean(named: MaterialId, claimed: MaterialId): boolean {
  return named === claimed || (WIDER_WORD_FOR[named] ?? []).includes(claimed);
}

function writtenPercent({ percent }: MaterialClaim, words: string | null): number | null {
  if (percent === null || words === null || !(percent > 0 && percent <= WHOLE_PERCENT)) return null;
  return numbersIn(words, []).some((number) => Number(number) === percent) ? percent : null;
}

/** Two words for one material (`nylon`, `polyamide`) are one part of the composition. */
function mergeSame(accepted: readonly AcceptedMaterial[]): AcceptedMaterial[] {
  const byId = new Map<MaterialId, AcceptedMaterial>();
  for (const part of accepted) {
    const before = byId.get(part.material);
    const percent =
      before?.percent == null || part.percent === null ? null : before.percent + part.percent;
    byId.set(
      part.material,
      before === undefined ? part : { ...before, percent: percent ?? before.percent },
    );
  }
  return [...byId.values()];
}
