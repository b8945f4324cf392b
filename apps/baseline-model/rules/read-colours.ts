import type { ColourId } from '#libs/domain/vocabulary/colours';
import { findIn, type Reading } from './reading.js';

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
    for (const { meaning, quote, complement } of findIn(reading, part, reading.books.colours)) {
      if (!complement || part.field === 'title') {
        if (!colours.has(meaning)) colours.set(meaning, { id: meaning, quote });
      }
    }
    if (colours.size > 0) return [...colours.values()].slice(0, MOST);
  }
  return [];
}
