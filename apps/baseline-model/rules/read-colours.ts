import type { ColourId } from '#libs/domain/vocabulary/colours';
import { findIn, isSaidOfPart, type Found, type Reading } from './reading.js';

/** A colour that the seller's words name. */
export interface ReadColour {
  readonly id: ColourId;
  readonly quote: string;
}

/** As many as a listing message may carry. */
const MOST = 3;

/** The colours named in the first text that names any, each once, in the seller's order. */
export function readColours(reading: Reading): readonly ReadColour[] {
  for (const part of reading.text.parts) {
    const colours = new Map<ColourId, ReadColour>();
    for (const found of findIn(reading, part, reading.books.colours)) {
      const { meaning, quote } = found;
      if (isSaidOfPart(found) || isMaterial(reading, found)) continue;
      if (!colours.has(meaning)) colours.set(meaning, { id: meaning, quote });
    }
    if (colours.size > 0) return [...colours.values()].slice(0, MOST);
  }
  return [];
}

/** `ring of silver 925` names a metal, not a colour. */
function isMaterial(reading: Reading, { part, firstToken, endToken }: Found<unknown>): boolean {
  return reading.books.materials
    .find(part)
    .some((named) => named.firstToken < endToken && firstToken < named.endToken);
}
