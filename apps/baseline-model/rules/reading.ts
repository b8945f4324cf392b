import type { Language } from '#libs/domain/languages';
import { brandsInText, type BrandMention } from '#libs/domain/vocabulary/brands/brands-in-text';
import type { PhraseBook, PhraseMatch } from '../text/phrase-book.js';
import { quoteFrom, type SellerText, type TextPart } from '../text/seller-text.js';
import { booksOf, type LanguageBooks } from './language-books.js';
import { PARTS } from './part-words.js';
import { recogniseLanguage } from './recognise-language.js';

/** A phrase found in a part, outside brand names and not turned round by a negation. */
export interface Found<Meaning> {
  readonly meaning: Meaning;
  readonly part: TextPart;
  readonly firstToken: number;
  readonly endToken: number;
  /** The seller's words, letter by letter. */
  readonly quote: string;
  /** Whether it only says what the thing goes with: `fits over jeans`. */
  readonly complement: boolean;
}

/** A listing's text with what every reader needs to know first. */
export interface Reading {
  readonly text: SellerText;
  readonly language: Language;
  readonly books: LanguageBooks;
  readonly brands: ReadonlyMap<TextPart, readonly BrandMention[]>;
}

/** How far before a word a `no` still turns it round, and a `with` still ties it to something else; in words. */
const REACH = 2;

/** Ends what a negation or a preposition governs. */
const CLAUSE_END = /[.,;:!?()\n•|]/;

/** Whether a word is said of a part (`gold buckle`, `fodera arancio`) rather than of the thing. */
export function isSaidOfPart({ part, firstToken, endToken }: Found<unknown>): boolean {
  return PARTS.find(part).some((named) => {
    const isBefore = named.endToken <= firstToken && firstToken - named.endToken < REACH;
    const isAfter = named.firstToken >= endToken && named.firstToken - endToken < REACH;
    const from = isBefore ? named.endToken - 1 : endToken - 1;
    const to = isBefore ? firstToken : named.firstToken;
    return (isBefore || isAfter) && isOneClause(part, from, to);
  });
}

/** Whether a phrase is all that is said between two stops: `kort, zwart, effen`. */
export function standsAlone({ part, firstToken, endToken }: Found<unknown>): boolean {
  const { text } = part.folded;
  const start = part.tokens[firstToken]?.start ?? 0;
  const end = part.tokens[endToken - 1]?.end ?? text.length;
  const before = text.slice(part.tokens[firstToken - 1]?.end ?? 0, start);
  const after = text.slice(end, part.tokens[endToken]?.start ?? text.length);
  return (
    (firstToken === 0 || CLAUSE_END.test(before)) &&
    (endToken === part.tokens.length || CLAUSE_END.test(after))
  );
}

/** Recognises language and brands; the other readers start from this. */
export function readListing(text: SellerText): Reading {
  const language = recogniseLanguage(text);
  return {
    text,
    language,
    books: booksOf(language),
    brands: new Map(text.parts.map((part) => [part, brandsInText(part.original)])),
  };
}

/** Finds a book's phrases in all parts, title first. */
export function findAll<Meaning>(reading: Reading, book: PhraseBook<Meaning>): Found<Meaning>[] {
  return reading.text.parts.flatMap((part) => findIn(reading, part, book));
}

/**
 * Finds a book's phrases in one part.
 * @param grammars the languages whose negations and prepositions count; empty: none, a word is a word
 */
export function findIn<Meaning>(
  reading: Reading,
  part: TextPart,
  book: PhraseBook<Meaning>,
  grammars: readonly LanguageBooks[] = [reading.books],
): Found<Meaning>[] {
  const matches = book.find(part);
  if (matches.length === 0) return [];
  const negations = endsOf(grammars.flatMap(({ negations }) => negations.find(part)));
  const complements = endsOf(grammars.flatMap(({ complements }) => complements.find(part)));
  const brands = reading.brands.get(part) ?? [];
  return matches
    .filter((match) => !isInBrand(part, match, brands))
    .filter((match) => !isGoverned(part, match.firstToken, negations))
    .map(({ meaning, firstToken, endToken, start, end }) => ({
      meaning,
      part,
      firstToken,
      endToken,
      quote: quoteFrom(part, start, end),
      complement: isGoverned(part, firstToken, complements),
    }));
}

function endsOf(matches: readonly PhraseMatch<unknown>[]): ReadonlySet<number> {
  return new Set(matches.map((match) => match.endToken));
}

/** `Old Navy`, `Orange Culture`: words of a brand's name say nothing else. */
function isInBrand(
  part: TextPart,
  match: PhraseMatch<unknown>,
  brands: readonly BrandMention[],
): boolean {
  const { starts } = part.folded;
  const start = starts[match.start] ?? 0;
  const end = starts[match.end] ?? part.original.length;
  return brands.some((brand) => brand.start <= start && end <= brand.end);
}

/** Whether no clause ends between two tokens. */
function isOneClause(part: TextPart, from: number, to: number): boolean {
  const start = part.tokens[from]?.end ?? 0;
  const end = part.tokens[to]?.start ?? part.folded.text.length;
  return !CLAUSE_END.test(part.folded.text.slice(start, end));
}

/** Whether a governing word ends within reach before `token`, in the same clause. */
function isGoverned(part: TextPart, token: number, ends: ReadonlySet<number>): boolean {
  for (let at = token; at > token - REACH && at > 0; at -= 1) {
    const before = part.tokens[at - 1];
    const here = part.tokens[at];
    if (before === undefined || here === undefined) return false;
    if (CLAUSE_END.test(part.folded.text.slice(before.end, here.start))) return false;
    if (ends.has(at)) return true;
  }
  return false;
}
