import { LANGUAGES, type Language } from '../languages.js';
import { wordKey } from '../vocabulary/word-key.js';
import { numberOfWord } from './number-words.js';

const NUMERAL = /\p{Nd}+(?:[.,]\p{Nd}+)*/gu;
const WORD = /[\p{L}\p{M}]+/gu;

/**
 * Whether every number of a generated text stands in its source too: numerals in any width, decimal comma or
 * point, and the words for one to ten (the generated text's in its own language, the source's in all eight).
 * `38,5` and `38.5` are one number, `38` and `38.5` two.
 */
export function numbersOccurInSource(
  text: string,
  language: Language,
  sources: readonly string[],
): boolean {
  const known = new Set(sources.flatMap(numbersInSource));
  return numbersIn(text, [language]).every((number) => known.has(number));
}

/** The numbers of a text in their one spelling: decimal point, no leading zeros. */
export function numbersIn(text: string, languages: readonly Language[]): string[] {
  const folded = text.normalize('NFKC');
  const numerals = (folded.match(NUMERAL) ?? []).map(spelling);
  const words = (folded.match(WORD) ?? []).map(wordKey).flatMap((word) => {
    const numbers = languages.map((language) => numberOfWord(word, language));
    return numbers.filter((number) => number !== undefined).map(String);
  });
  return [...numerals, ...words];
}

/** A source's numerals with several separators (dates, `36,38,40`) count as a whole and in parts. */
function numbersInSource(source: string): string[] {
  const compound = (source.normalize('NFKC').match(NUMERAL) ?? [])
    .map((numeral) => numeral.split(/[.,]/))
    .filter((parts) => parts.length > 2);
  return [...numbersIn(source, LANGUAGES), ...compound.flat().map(spelling)];
}

function spelling(numeral: string): string {
  const [whole = '', ...rest] = numeral.split(/[.,]/);
  const trimmed = whole.replace(/^0+(?=.)/, '');
  return [trimmed, ...rest].join('.');
}
