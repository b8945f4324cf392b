/** What kind of size it is, where its form says so; helps to tell for whom a garment is. */
export type SizeKind =
  'letter' | 'number' | 'jeans' | 'child' | 'bra' | 'shoe' | 'length' | 'one_size';

/** What the garment allows: a bare `39` is a size on shoes, a `75B` on a bra, `95 cm` on a belt. */
export type SizeContext =
  'clothes' | 'shoes' | 'bra' | 'jeans' | 'belt' | 'children' | 'unsized' | 'unknown';

/** A size as the seller writes it, never converted. */
export interface ReadSize {
  /** `M`, `EU 38`, `W32 L34`, `98/104`, `12-18 months`. */
  readonly value: string;
  /** The seller's words, letter by letter. */
  readonly quote: string;
  readonly kind: SizeKind;
}

/** A possible size: half-open range of the folded text. */
export interface SizeCandidate {
  readonly start: number;
  readonly end: number;
  readonly kind: SizeKind;
  /** Higher is surer; only the order counts. */
  readonly rank: number;
}
