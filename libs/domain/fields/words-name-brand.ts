import type { Brand } from '../vocabulary/brands/brand.js';
import { isImitationContext } from '../vocabulary/brands/imitation-context.js';
import { spellingVariants } from '../vocabulary/brands/spelling-variants.js';
import { textTokens, type TextToken } from '../vocabulary/brands/text-tokens.js';

/**
 * Whether words name a brand by one of its spellings, or as the claim itself writes it (a seller's
 * misspelling that the model copied). Looser than reading a text: the model has said that a brand is meant,
 * so ordinary words need no further sign.
 */
export function wordsNameBrand(words: string, brand: Brand, claimed: string): boolean {
  return placesOf(textTokens(words), brand, claimed).length > 0;
}

/** Whether a text says, anywhere, that its item only resembles the brand ("Zara style", "no es Zara"). */
export function saysImitationOf(text: string, brand: Brand, claimed: string): boolean {
  const tokens = textTokens(text);
  return placesOf(tokens, brand, claimed).some(({ from, to }) =>
    isImitationContext(text, tokens, from, to),
  );
}

interface Place {
  readonly from: number;
  readonly to: number;
}

/** Where in the tokens the brand is named, the longest spelling at each place. */
function placesOf(tokens: readonly TextToken[], brand: Brand, claimed: string): Place[] {
  const spellings = [claimed, ...brand.spellings.map(({ text }) => text)]
    .flatMap(spellingVariants)
    .filter((spelling) => spelling.length > 0)
    .sort((one, other) => other.length - one.length);
  return tokens.flatMap((_, from) => {
    const found = spellings.find((spelling) =>
      spelling.every((key, offset) => tokens[from + offset]?.key === key),
    );
    return found === undefined ? [] : [{ from, to: from + found.length }];
  });
}
