import { wordKey } from '../word-key.js';

/** A word or an ampersand of a text. */
export interface TextToken {
  /** Folded as by `wordKey`; `&` for every kind of ampersand. */
  readonly key: string;
  /** Where it is in the text as given (UTF-16 units, end exclusive). */
  readonly start: number;
  readonly end: number;
}

const WORD_OR_AMPERSAND = /[\p{L}\p{M}\p{N}]+|[&＆]/gu;

/** Words (runs of letters and digits, so the boundaries are Unicode's, not ASCII's) and ampersands, in order. */
export function textTokens(text: string): TextToken[] {
  return Array.from(text.matchAll(WORD_OR_AMPERSAND), ({ 0: quote, index }) => ({
    key: quote === '&' || quote === '＆' ? '&' : wordKey(quote).replaceAll(' ', ''),
    start: index,
    end: index + quote.length,
  })).filter(({ key }) => key !== '');
}
