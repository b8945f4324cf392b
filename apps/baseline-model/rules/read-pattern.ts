import type { PatternId } from '#libs/domain/vocabulary/patterns';
import { findAll, type Reading } from './reading.js';

/** A pattern that the seller's words name. */
export interface ReadPattern {
  readonly id: PatternId;
  readonly quote: string;
}

/** The first pattern named; a special one beats `plain`, which sellers also say of a back or a lining. */
export function readPattern(reading: Reading): ReadPattern | null {
  const found = findAll(reading, reading.books.patterns);
  const named = found.find(({ meaning }) => meaning !== 'plain') ?? found[0];
  return named === undefined ? null : { id: named.meaning, quote: named.quote };
}
