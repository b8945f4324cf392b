import { listingAttributes } from '#apps/baseline-model/listing-attributes';
import { findSafetyHits } from '#apps/baseline-model/safety/find-safety-hits';
import { readSellerText } from '#apps/baseline-model/text/seller-text';
import { ancestorsOf, findCategory, openLeafOf } from '#libs/domain/taxonomy/index';
import { findBrand } from '#libs/domain/vocabulary/brands/find-brand';
import { findColour } from '#libs/domain/vocabulary/colours';
import { findCondition } from '#libs/domain/vocabulary/conditions';
import { findMaterial } from '#libs/domain/vocabulary/materials';
import { findPattern } from '#libs/domain/vocabulary/patterns';
import { normalisePrintedSize } from '#libs/domain/vocabulary/sizes/printed-size';
import { wordKey } from '#libs/domain/vocabulary/word-key';
import { TextSafetyCategory, type SellerText } from './seller-texts/load-seller-texts.js';

/** The attributes that are measured. */
export const MEASURED_FIELDS = [
  'category',
  'brand',
  'size',
  'condition',
  'materials',
  'pattern',
  'colours',
] as const;
export type MeasuredField = (typeof MEASURED_FIELDS)[number];

/**
 * What became of one labelled value, or of an answer where there is none. `deeper`: a leaf below the label's category,
 * which labels written without the taxonomy at hand stop short of; not counted as right. A category that isn't a leaf
 * is wrong: nothing can be listed in it.
 */
export type Verdict = 'right' | 'deeper' | 'wrong' | 'missed' | 'rightly_abstained' | 'invented';

/** One field of one text. */
export interface FieldScore {
  readonly text: SellerText;
  readonly field: MeasuredField;
  readonly verdict: Verdict;
  readonly wanted: string | null;
  readonly answered: string | null;
  /** Of a category: whether the label's words are in the taxonomy, else its nearest ancestor that is. */
  readonly labelMapped: boolean;
}

/** What safety made of one text. */
export interface SafetyScore {
  readonly text: SellerText;
  readonly flagged: ReadonlySet<TextSafetyCategory>;
  readonly quotes: readonly string[];
}

/** Has the baseline read one text, and compares. */
export function scoreText(text: SellerText): readonly FieldScore[] {
  const { labels } = text;
  const answer = listingAttributes(
    readSellerText({ locale: text.locale, title: text.title, description: text.description }),
    [],
  );
  const score = (
    field: MeasuredField,
    wanted: string | null,
    answered: string | null,
    isRight: boolean,
    labelMapped = true,
  ): FieldScore => ({
    text,
    field,
    wanted,
    answered,
    labelMapped,
    verdict: verdictOf(wanted, answered, isRight),
  });
  const categoryScore = (scored: FieldScore): FieldScore =>
    scored.verdict === 'wrong' && isBelow(scored.answered, wantedCategory)
      ? { ...scored, verdict: 'deeper' }
      : scored;
  const one = (claim: { value: string } | null) => claim?.value ?? null;
  const many = (claims: readonly { value: string }[] | null) =>
    claims === null ? null : claims.map(({ value }) => value).join(', ');

  const category = one(answer.category);
  const wantedCategory = labels.category === null ? null : nearestCategory(labels.category);
  const materials = labels.materials?.map(({ value }) => findMaterial(value)?.id ?? value) ?? [];
  const answeredMaterials = (answer.materials ?? []).map(({ value }) => findMaterial(value)?.id);
  const answeredColours = (answer.colours ?? []).map(({ value }) => findColour(value)?.id);
  const brand = one(answer.brand);
  const size = one(answer.size);
  const condition = one(answer.condition);
  const pattern = one(answer.pattern);

  return [
    categoryScore(
      score(
        'category',
        labels.category,
        category,
        category !== null && isRightLeaf(category, wantedCategory),
        wantedCategory === null || wantedCategory.whole,
      ),
    ),
    score(
      'brand',
      labels.brand,
      brand,
      brand !== null && labels.brand !== null && brandKey(brand) === brandKey(labels.brand),
    ),
    score('size', labels.size, size, size !== null && isSize(size, labels.size)),
    score(
      'condition',
      labels.condition,
      condition,
      condition !== null && findCondition(condition)?.id === labels.condition,
    ),
    score(
      'materials',
      labels.materials === null ? null : materials.join(', '),
      many(answer.materials),
      answeredMaterials.every((id) => id !== undefined && materials.includes(id)),
    ),
    score(
      'pattern',
      labels.pattern,
      pattern,
      pattern !== null && findPattern(pattern)?.id === labels.pattern,
    ),
    score(
      'colours',
      labels.colours === null ? null : labels.colours.join(', '),
      many(answer.colours),
      answeredColours[0] !== undefined && (labels.colours ?? []).includes(answeredColours[0]),
    ),
  ];
}

/** Has the baseline judge one text. */
export function scoreSafety(text: SellerText): SafetyScore {
  const hits = findSafetyHits(
    readSellerText({ locale: text.locale, title: text.title, description: text.description }),
  );
  const flagged = new Set<TextSafetyCategory>();
  for (const { category } of hits) {
    const labelled = TextSafetyCategory.safeParse(category);
    if (labelled.success) flagged.add(labelled.data);
  }
  return { text, flagged, quotes: hits.map(({ category, quote }) => `${category}: ${quote}`) };
}

function verdictOf(wanted: string | null, answered: string | null, isRight: boolean): Verdict {
  if (wanted === null) return answered === null ? 'rightly_abstained' : 'invented';
  if (answered === null) return 'missed';
  return isRight ? 'right' : 'wrong';
}

/** The category of a label's path, or, where its words aren't the taxonomy's, of the longest part of it that is. */
function nearestCategory(path: string): { readonly id: string; readonly whole: boolean } | null {
  const steps = path.split(' > ');
  for (let length = steps.length; length > 0; length -= 1) {
    const match = findCategory(steps.slice(0, length).join(' > '));
    if (match.kind === 'leaf' || match.kind === 'ancestor') {
      return { id: match.category.id, whole: length === steps.length };
    }
  }
  return null;
}

/**
 * Whether the answer is a leaf and the label's category, or its leaf for what is of no finer kind. Where only an
 * ancestor of the label is in the taxonomy, a leaf below that ancestor counts too: the label meant something there.
 */
function isRightLeaf(answered: string, wanted: { id: string; whole: boolean } | null): boolean {
  const match = findCategory(answered);
  if (wanted === null || match.kind !== 'leaf') return false;
  const { id } = match.category;
  const isBelowLabel = ancestorsOf(id).some((above) => above.id === wanted.id);
  return openLeafOf(wanted.id)?.id === id || (!wanted.whole && isBelowLabel);
}

function isBelow(answered: string | null, wanted: { id: string } | null): boolean {
  const match = findCategory(answered ?? '');
  if (wanted === null || match.kind !== 'leaf') return false;
  return ancestorsOf(match.category.id).some(({ id }) => id === wanted.id);
}

function brandKey(name: string): string {
  const found = findBrand(name);
  return found.kind === 'unknown' ? wordKey(name) : found.brand.id;
}

function isSize(answered: string, wanted: string | null): boolean {
  if (wanted === null) return false;
  const key = (size: string) => normalisePrintedSize(size).replace(/[^a-z0-9.]/g, '');
  return [wanted, ...wanted.split(' / ')].some((size) => key(size) === key(answered));
}
