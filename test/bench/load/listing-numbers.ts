/** Numbers `first` to `first + count - 1`. */
export interface NumberRange {
  readonly first: number;
  readonly count: number;
}

/** Hands out ranges of listing numbers: no listing, and so no photo, is used for two purposes. */
export class ListingNumbers {
  private next = 0;

  take(count: number): NumberRange {
    const first = this.next;
    this.next += count;
    return { first, count };
  }
}

/** Every number of the range. */
export function numbersOf({ first, count }: NumberRange): readonly number[] {
  return Array.from({ length: count }, (_, position) => first + position);
}
