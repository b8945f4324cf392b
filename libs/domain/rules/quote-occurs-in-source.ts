import { normaliseWords } from '../flag.js';

/**
 * Whether a model's quote is really in the source: as a substring, without regard to case, white space,
 * compatibility forms and invisible characters (`normaliseWords`), nor to the kind of apostrophe, quotation
 * mark and dash, which models straighten. An empty quote doesn't occur.
 */
export function quoteOccursInSource(quote: string, source: string): boolean {
  const wanted = comparable(quote);
  return wanted !== '' && comparable(source).includes(wanted);
}

function comparable(text: string): string {
  return normaliseWords(text)
    .replace(/[’‘‛`´]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-');
}
