import type { TextPart } from '../text/seller-text.js';
import { broaderGarments, type Garment } from './garments.js';
import { booksOf } from './language-books.js';
import { findIn, type Found, type Reading } from './reading.js';

/** The thing that is sold, as the seller calls it. */
export interface ReadGarment {
  readonly garment: Garment;
  readonly quote: string;
  /** Whether it stands in the title, which says best what is sold. */
  readonly inTitle: boolean;
}

/** Between two things: both are sold, or either. */
const JOINED =
  /^\s*(?:\+|&|,\s*(?:and|und|et|ir|i|y|e|en)\b|(?:and|und|et|ir|i|oraz|y|e|en|plus)\b)/;

/**
 * The garment that the first text naming one names; two where two different things are named side by side, as in a
 * bundle; empty where none is.
 */
export function readGarments(reading: Reading): readonly ReadGarment[] {
  for (const part of reading.text.parts) {
    const sold = garmentsIn(reading, part).filter((one) => !one.complement);
    const named = chooseGarments(sold, reading.books.headNoun, part);
    if (named.length > 0) {
      return named.map(({ meaning, quote }) => ({
        garment: meaning,
        quote,
        inTitle: part.field === 'title',
      }));
    }
  }
  return [];
}

/** In the seller's language; where that names nothing, in English, whose words fashion uses everywhere. */
function garmentsIn(reading: Reading, part: TextPart): readonly Found<Garment>[] {
  const found = findIn(reading, part, reading.books.garments);
  if (found.length > 0 || reading.language === 'en') return found;
  const english = booksOf('en');
  return findIn(reading, part, english.garments);
}

function chooseGarments(
  found: readonly Found<Garment>[],
  headNoun: 'first' | 'last',
  part: TextPart,
): readonly Found<Garment>[] {
  const heads = withoutModifiers(found, headNoun);
  const [first] = heads;
  if (first === undefined) return [];
  // The most specific word for the same thing: "dress … midi dress" is a midi dress.
  const finest = heads.reduce(
    (best, one) => (broaderGarments(one.meaning).includes(best.meaning) ? one : best),
    first,
  );
  const joined = heads.find(
    (one) =>
      one.firstToken > first.firstToken &&
      one.meaning !== finest.meaning &&
      !broaderGarments(finest.meaning).includes(one.meaning) &&
      areJoined(part, first, one),
  );
  return joined === undefined ? [finest] : [first, joined];
}

/** Of nouns standing side by side (`shirt dress`, `robe chemise`) keeps the one that is meant. */
function withoutModifiers(
  found: readonly Found<Garment>[],
  head: 'first' | 'last',
): readonly Found<Garment>[] {
  return found.filter((one, index) => {
    const neighbour = head === 'last' ? found[index + 1] : found[index - 1];
    if (neighbour === undefined) return true;
    const [left, right] = head === 'last' ? [one, neighbour] : [neighbour, one];
    return !areAdjacent(left, right);
  });
}

function areAdjacent(left: Found<Garment>, right: Found<Garment>): boolean {
  if (left.endToken !== right.firstToken) return false;
  const { text } = left.part.folded;
  const from = left.part.tokens[left.endToken - 1]?.end ?? 0;
  const to = right.part.tokens[right.firstToken]?.start ?? 0;
  return /^[ -]+$/.test(text.slice(from, to));
}

function areJoined(part: TextPart, left: Found<Garment>, right: Found<Garment>): boolean {
  const from = part.tokens[left.endToken - 1]?.end ?? 0;
  const to = part.tokens[right.firstToken]?.start ?? 0;
  const between = part.folded.text.slice(from, to);
  return JOINED.test(between);
}
