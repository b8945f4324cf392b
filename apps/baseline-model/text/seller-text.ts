import type { ListingMessage } from '#libs/domain/wire/listing-message';
import { fold, type Folded } from './fold.js';

/** A word or number of a part: half-open range in the part's folded text. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** One of the seller's texts, ready for rules. */
export interface TextPart {
  /** `title`, `description`, or the name of a free-text value. */
  readonly field: string;
  readonly original: string;
  readonly folded: Folded;
  readonly tokens: readonly Token[];
}

/** Everything that the seller wrote. */
export interface SellerText {
  /** BCP 47 tag of the listing, e.g. `pl` or `fr-BE`; may be empty. */
  readonly locale: string;
  /** Title first, as it says best what is sold. */
  readonly parts: readonly TextPart[];
}

const TOKEN = /[\p{L}\p{N}]+/gu;

/** Splits and folds a listing's texts. Empty ones are left out. */
export function readSellerText(listing: ListingMessage): SellerText {
  const texts: readonly (readonly [string, string | null])[] = [
    ['title', listing.title],
    ['description', listing.description],
    ...Object.entries(listing.values ?? {}),
  ];
  const parts: TextPart[] = [];
  for (const [field, text] of texts) {
    if (text !== null && text.trim() !== '') parts.push(readPart(field, text));
  }
  return { locale: listing.locale, parts };
}

/** Folds and tokenizes one text. */
export function readPart(field: string, original: string): TextPart {
  const folded = fold(original);
  const tokens = [...folded.text.matchAll(TOKEN)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  return { field, original, folded, tokens };
}

/** The seller's own words for a half-open range of the folded text, letter by letter. */
export function quoteFrom(part: TextPart, start: number, end: number): string {
  const { starts } = part.folded;
  return part.original.slice(starts[start] ?? 0, starts[end] ?? part.original.length);
}
