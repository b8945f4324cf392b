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

/** The sign, or the word as sellers of the eight languages write it; folded. */
const PERCENT =
  '(?:%|(?:proc(?:ent\\w*)?|prozent|percent|per cent|pour cent|por ciento|per cento)(?![a-z])\\.?)';

/** `80 %` right before the word: `80% cotton`, `80 % of cotton`. */
const PERCENT_BEFORE = new RegExp(
  `(\\d{1,3}(?:[.,]\\d)?) ?${PERCENT} ?(?:(?:of|de|di|d'|van|aus|reine?|pure|puro|pura) ?)?$`,
);

/** Right after it: `cotton 80%`, `cotton: 80 %`. */
const PERCENT_AFTER = new RegExp(`^ ?[:\\-(]? ?(\\d{1,3}(?:[.,]\\d)?) ?${PERCENT}`);

/** Before a material: the seller guesses, or speaks of looks. */
const HEDGE =
  /(?<![a-z])(?:maybe|perhaps|probably|feels? like|looks? like|or|not sure|effect|peut-etre|ou|on dirait|effet|aspect|facon|vielleicht|vermutlich|oder|wirkt wie|sieht aus wie|optik|gal|galbut|panasu i|arba|lyg|efekt\w*|moze|chyba|lub|albo|jakby|quizas|creo que|puede que|parece|o|efecto|aspecto|forse|credo|sembra|effetto|simil|misschien|lijkt op|of|waarschijnlijk) ?(?:de |di |d'|a |an |real |en |like )?$/;

/** A lining named right before a share: `doublure 100%`, `lining: 100%`. */
const LINING_BEFORE =
  /(?<![a-z])(?:lining|doublure|innenfutter|futter|pamusal\w*|podszewk\w*|forro|fodera|voering|binnenvoering)(?: (?:in|aus|en|van|is|de|di|z|is))? ?[:\-=(]? ?$/;

/** Where the seller owns up to an imitation, `leather jacket` is only what such jackets are called. */
const IMITATIONS: readonly (readonly [MaterialId, MaterialId])[] = [
  ['faux_leather', 'leather'],
  ['faux_fur', 'fur'],
];

/** The materials in the order in which they are named, each once. */
export function readMaterials(reading: Reading): readonly ReadMaterial[] {
  const result = new Map<MaterialId, ReadMaterial>();
  let before: WrittenShare | null = null;
  for (const found of findAll(reading, reading.books.materials)) {
    const share = shareOf(found, before);
    before = share;
    const percent = share?.percent ?? null;
    if (percent === null ? isSaidOfPart(found) || isHedged(found) : isOfLining(found, share))
      continue;
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
  readonly part: TextPart;
  /** Where share and material stand in the folded text: half-open. */
  readonly start: number;
  readonly end: number;
  /** The seller's words, share and material together: a percentage counts only where the quote says it. */
  readonly quote: string;
}

/**
 * The share beside a material. One that the material before has already taken is not this one's: in `cotone 98%
 * elastan 2%` the 98 stands right before `elastan` too.
 */
function shareOf(
  { part, firstToken, endToken }: Found<unknown>,
  taken: WrittenShare | null,
): WrittenShare | null {
  const { text } = part.folded;
  const start = part.tokens[firstToken]?.start ?? 0;
  const end = part.tokens[endToken - 1]?.end ?? 0;
  const free = taken?.part === part ? taken.end : 0;
  const before = PERCENT_BEFORE.exec(text.slice(Math.max(free, start - 24), start));
  if (before !== null) return writtenShare(part, before[1], start - before[0].length, end);
  const after = PERCENT_AFTER.exec(text.slice(end, end + 20));
  return after === null ? null : writtenShare(part, after[1], start, end + after[0].length);
}

function writtenShare(
  part: TextPart,
  digits: string | undefined,
  start: number,
  end: number,
): WrittenShare | null {
  const percent = Number((digits ?? '').replace(',', '.'));
  return percent > 0 && percent <= 100
    ? { percent, part, start, end, quote: quoteFrom(part, start, end) }
    : null;
}

/** A lining named right before (`doublure 100% polyester`, `lining: polyester 100%`): its cloth is not the thing's. */
function isOfLining({ part }: Found<unknown>, share: WrittenShare | null): boolean {
  if (share === null) return false;
  return LINING_BEFORE.test(part.folded.text.slice(Math.max(0, share.start - 30), share.start));
}
