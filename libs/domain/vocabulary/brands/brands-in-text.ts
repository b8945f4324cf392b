import type { Brand } from './brand.js';
import { BrandTrie, type TrieMatch } from './brand-trie.js';
import { isImitationContext } from './imitation-context.js';
import { BRANDS } from './index.js';
import { isMeantAsBrand } from './ordinary-word-evidence.js';
import { textTokens, type TextToken } from './text-tokens.js';

/** A brand named in a seller's text. */
export interface BrandMention {
  readonly brand: Brand;
  /** Where in the text as given (UTF-16 units, end exclusive). */
  readonly start: number;
  readonly end: number;
  /** `text.slice(start, end)`. */
  readonly quote: string;
  /** `imitation`: the text says that the thing only resembles the brand ("Zara dupe", "no es Zara"): refuse it. */
  readonly context: 'plain' | 'imitation';
}

/** A full stop and a space end the sentence, except after `Dr.` and initials. */
const LONGEST_ABBREVIATION = 2;

const TRIE = new BrandTrie(BRANDS);

/**
 * The brands that a text names, in order, never overlapping, the longest spelling first ("Ralph Lauren" inside "Polo
 * Ralph Lauren"). Only whole words match, without regard to case, accents and the punctuation inside names; a
 * spelling that is also an ordinary word needs evidence (`isMeantAsBrand`). Misspellings are not read here. One pass
 * over the text.
 */
export function brandsInText(text: string): BrandMention[] {
  const tokens = textTokens(text);
  const mentions: BrandMention[] = [];
  let from = 0;
  while (from < tokens.length) {
    const match = TRIE.matchesAt(tokens, from).find((candidate) =>
      isMeant(text, tokens, from, candidate),
    );
    if (match === undefined) {
      from += 1;
      continue;
    }
    const to = from + match.length;
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? start;
    mentions.push({
      brand: match.brand,
      start,
      end,
      quote: text.slice(start, end),
      context: isImitationContext(text, tokens, from, to) ? 'imitation' : 'plain',
    });
    from = to;
  }
  return mentions;
}

function isMeant(
  text: string,
  tokens: readonly TextToken[],
  from: number,
  { recognise, length }: TrieMatch,
): boolean {
  const to = from + length;
  if (!isOneName(text, tokens, from, to)) return false;
  return recognise === 'anywhere' || isMeantAsBrand(text, tokens, from, to, recognise);
}

/** Whether only what parts the words of a name parts these: "New. Look at" and "5, 10, 15" are none. */
function isOneName(text: string, tokens: readonly TextToken[], from: number, to: number): boolean {
  return tokens.slice(from + 1, to).every((token, index) => {
    const before = tokens[from + index];
    const gap = text.slice(before?.end, token.start);
    const isAbbreviated = (before?.key.length ?? 0) <= LONGEST_ABBREVIATION;
    return (
      isAbbreviated ? /^[ \u00a0.'’°/-]{0,3}$/ : /^(?:[ \u00a0]{0,2}|[.'’‐‑/-]|['’] | ['’]| ?- ?)$/
    ).test(gap);
  });
}
