import type { MaterialId } from '#libs/domain/vocabulary/materials';
import { quoteFrom, type TextPart } from '../text/seller-text.js';
import { findAll, isSaidOfPart, type Found, type Reading } from './reading.js';

/** A material that the seller's words name. */
export interface ReadMaterial {
  readonly id: MaterialId;
  readonly quote: string;
  /** Share in percent, where the words say it. */
  readonly percent: number | null;
}

/** `80 %` right before the word: `80% cotton`, `80 % of cotton`. */
const PERCENT_BEFORE =
  /(\d{1,3}(?:[.,]\d)?) ?% ?(?:(?:of|de|di|d'|van|aus|reine?|pure|puro|pura) ?)?$/;

/** Right after it: `cotton 80%`, `cotton: 80 %`. */
const PERCENT_AFTER = /^ ?[:\-(]? ?(\d{1,3}(?:[.,]\d)?) ?%/;

/** Before a material: the seller guesses, or speaks of looks. */
const HEDGE =
  /(?<![a-z])(?:maybe|perhaps|probably|feels? like|looks? like|or|not sure|effect|peut-etre|ou|on dirait|effet|aspect|facon|vielleicht|vermutlich|oder|wirkt wie|sieht aus wie|optik|gal|galbut|panasu i|arba|lyg|efekt\w*|moze|chyba|lub|albo|jakby|quizas|creo que|puede que|parece|o|efecto|aspecto|forse|credo|sembra|effetto|simil|misschien|lijkt op|of|waarschijnlijk) ?(?:de |di |d'|a |an |real |en |like )?$/;

/** Where the seller owns up to an imitation, `leather jacket` is only what such jackets are called. */
const IMITATIONS: readonly (readonly [MaterialId, MaterialId])[] = [
  ['faux_leather', 'leather'],
  ['faux_fur', 'fur'],
];

/** The materials in the order in which they are named, each once. */
export function readMaterials(reading: Reading): readonly ReadMaterial[] {
  const result = new Map<MaterialId, ReadMaterial>();
  for (const found of findAll(reading, reading.books.materials)) {
    const share = shareOf(found);
    const percent = share?.percent ?? null;
    if (percent === null && (isSaidOfPart(found) || isHedged(found))) continue;
    if (isInPattern(reading, found)) continue;
    const known = result.get(found.meaning);
    if (known === undefined || (known.percent === null && percent !== null)) {
      result.set(found.meaning, { id: found.meaning, quote: share?.quote ?? found.quote, percent });
    }
  }
  for (const [imitation, real] of IMITATIONS) if (result.has(imitation)) result.delete(real);
  return [...result.values()];
}

/** `cashmere print` is a pattern (paisley), not a fibre. */
function isInPattern(reading: Reading, { part, firstToken, endToken }: Found<unknown>): boolean {
  return reading.books.patterns
    .find(part)
    .some((named) => named.firstToken <= firstToken && endToken <= named.endToken);
}

function isHedged({ part, firstToken }: Found<unknown>): boolean {
  const start = part.tokens[firstToken]?.start ?? 0;
  return HEDGE.test(part.folded.text.slice(Math.max(0, start - 24), start));
}

/** A share as it is written beside a material: its number, and how far the words with it reach. */
interface WrittenShare {
  readonly percent: number;
  /** The seller's words, share and material together: a percentage counts only where the quote says it. */
  readonly quote: string;
}

function shareOf({ part, firstToken, endToken }: Found<unknown>): WrittenShare | null {
  const { text } = part.folded;
  const start = part.tokens[firstToken]?.start ?? 0;
  const end = part.tokens[endToken - 1]?.end ?? 0;
  const before = PERCENT_BEFORE.exec(text.slice(Math.max(0, start - 20), start));
  if (before !== null) return writtenShare(part, before[1], start - before[0].length, end);
  const after = PERCENT_AFTER.exec(text.slice(end, end + 12));
  return after === null ? null : writtenShare(part, after[1], start, end + after[0].length);
}

function writtenShare(
  part: TextPart,
  digits: string | undefined,
  start: number,
  end: number,
): WrittenShare | null {
  const percent = Number((digits ?? '').replace(',', '.'));
  return percent > 0 && percent <= 100 ? { percent, quote: quoteFrom(part, start, end) } : null;
}
