import type { TextPart } from '../../text/seller-text.js';

/** Words in a part's folded text, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Where a global pattern matches a part's folded text. */
export function matchAll(part: TextPart, pattern: RegExp): readonly Span[] {
  return [...part.folded.text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    words: match[0],
  }));
}
