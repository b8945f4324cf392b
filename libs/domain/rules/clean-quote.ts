import { withoutInvisible } from './invisible-characters.js';

/** Longest quote that is kept as evidence, in characters: a label or a phrase, never a whole description. */
export const MAX_QUOTE_CHARACTERS = 200;

/**
 * A quote in the form in which it is stored and shown: composed, without control and invisible characters and
 * broken surrogates (Postgres refuses them in JSON), single spaces, cut at {@link MAX_QUOTE_CHARACTERS}.
 * Null where nothing is left.
 */
export function cleanQuote(quote: string | null): string | null {
  if (quote === null) return null;
  const clean = withoutInvisible(quote.toWellFormed().normalize('NFC'))
    .replace(/\s+/gu, ' ')
    .trim();
  return clean === '' ? null : Array.from(clean).slice(0, MAX_QUOTE_CHARACTERS).join('').trim();
}
