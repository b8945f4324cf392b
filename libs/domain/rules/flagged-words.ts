const WORD_BEFORE = /[\p{L}\p{N}\p{M}]*$/u;
const WORD_AFTER = /^[\p{L}\p{N}\p{M}]*/u;
/** Punctuation and spaces: where words are kept apart, whatever by. */
const SEPARATORS = /[\p{P}\p{Z}\s]+/gu;

/** How much longer a word may get and still be the same: endings of declension, a plural, a digit put behind. */
const LONGEST_ENDING = 3;

/**
 * Whether words are in a text, both normalised: from the begin of a word on, whatever separates them, and with an
 * ending more at most. "Gun" is in "a gun," and in "guns", but not in "burgundy": a listing without the words must be
 * free of their flag.
 */
export function wordsAreIn(words: string, text: string): boolean {
  const wanted = separatedBySpaces(words);
  if (wanted === '') return text.includes(words);
  const source = separatedBySpaces(text);
  for (let at = source.indexOf(wanted); at >= 0; at = source.indexOf(wanted, at + 1)) {
    const before = joined(WORD_BEFORE, source.slice(0, at), wanted, WORD_AFTER);
    const ending = joined(WORD_AFTER, source.slice(at + wanted.length), wanted, WORD_BEFORE);
    if (before === '' && ending.length <= LONGEST_ENDING) return true;
  }
  return false;
}

/**
 * The words of a text, normalised, that a quote from it is about: the quote as it is where it begins and ends with
 * words, else with the rest of those that it cuts.
 * @returns undefined where the text doesn't hold the quote
 */
export function wholeWords(quote: string, text: string): string | undefined {
  if (quote === '') return undefined;
  if (wordsAreIn(quote, text)) return quote;
  const at = text.indexOf(quote);
  if (at < 0) return undefined;
  const before = joined(WORD_BEFORE, text.slice(0, at), quote, WORD_AFTER);
  const after = joined(WORD_AFTER, text.slice(at + quote.length), quote, WORD_BEFORE);
  return `${before}${quote}${after}`;
}

function separatedBySpaces(text: string): string {
  return text.replace(SEPARATORS, ' ').trim();
}

/** The part of a word beside `words`; empty where these have no letter or digit on that side. */
function joined(part: RegExp, beside: string, words: string, edge: RegExp): string {
  return edge.exec(words)?.[0] === '' ? '' : (part.exec(beside)?.[0] ?? '');
}
