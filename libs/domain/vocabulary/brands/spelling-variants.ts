import { textTokens } from './text-tokens.js';

/** From this many letters a name of several words is also known written together (`newbalance`). */
const WRITTEN_TOGETHER_FROM_LETTERS = 8;

/** Below this many letters an ampersand is part of the name (`H&M`), above it may be left out (`Dolce Gabbana`). */
const AMPERSAND_OPTIONAL_FROM_LETTERS = 3;

/**
 * The token sequences under which one spelling of a brand occurs in text: as written, `&` as "and" or left out, words
 * that only a dot, hyphen or apostrophe parts joined (`g star`, `gstar`), long names written together.
 */
export function spellingVariants(spelling: string): readonly (readonly string[])[] {
  const tokens = textTokens(spelling);
  const written = tokens.map(({ key }) => key);
  const joined: string[] = [];
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    const gap = before === undefined ? ' ' : spelling.slice(before.end, token.start);
    const last = joined.pop();
    if (last === undefined) joined.push(token.key);
    else if (/^[.'’\-!]+$/u.test(gap)) joined.push(last + token.key);
    else joined.push(last, token.key);
  }
  const variants = [written, joined];
  if (written.lastIndexOf('&') > 0) {
    variants.push(written.map((key) => (key === '&' ? 'and' : key)));
    if (written.every((key) => key === '&' || key.length >= AMPERSAND_OPTIONAL_FROM_LETTERS)) {
      variants.push(written.filter((key) => key !== '&'));
    }
  }
  const together = written.filter((key) => key !== '&').join('');
  if (together.length >= WRITTEN_TOGETHER_FROM_LETTERS) variants.push([together]);
  return [...new Map(variants.map((variant) => [variant.join(' '), variant])).values()];
}
