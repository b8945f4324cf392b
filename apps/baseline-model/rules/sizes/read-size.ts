import { quoteFrom, type TextPart } from '../../text/seller-text.js';
import type { Reading } from '../reading.js';
import { sizeCandidates } from './size-candidates.js';
import type { ReadSize, SizeCandidate, SizeContext, SizeKind } from './size-kind.js';

/** Below this a candidate is a guess: `fits like a M` without any other size. */
const SURE_ENOUGH = 2;

/** A title names the size more often than a description, which talks of others. */
const TITLE_BONUS = 0.5;

/**
 * The size that the seller gives. A size word or a system before it is surest, then forms that nothing else has
 * (`W32 L34`, `XL`), then a lone number in the title. Null where nothing is sure enough.
 */
export function readSize(reading: Reading, context: SizeContext): ReadSize | null {
  const [best] = sizesIn(reading, context);
  return best === undefined ? null : read(best.part, best.candidate);
}

/** The different letter and number sizes that are surely named: more than one in a bundle of several things. */
export function distinctSizes(reading: Reading, context: SizeContext): ReadonlySet<string> {
  const sure = sizesIn(reading, context).filter(({ candidate }) => candidate.rank >= 4);
  return new Set(sure.map(({ part, candidate }) => read(part, candidate).value));
}

interface Placed {
  readonly part: TextPart;
  readonly candidate: SizeCandidate;
}

function sizesIn(reading: Reading, context: SizeContext): readonly Placed[] {
  return reading.text.parts
    .flatMap((part) =>
      sizeCandidates(part, reading.books, context)
        .filter(({ start, end }) => !isInBrand(reading, part, start, end))
        .map((candidate) => ({
          part,
          candidate: {
            ...candidate,
            rank: candidate.rank + (part.field === 'title' ? TITLE_BONUS : 0),
          },
        })),
    )
    .filter(({ candidate }) => candidate.rank >= SURE_ENOUGH)
    .sort(
      (one, other) =>
        other.candidate.rank - one.candidate.rank || one.candidate.start - other.candidate.start,
    );
}

function isInBrand(reading: Reading, part: TextPart, start: number, end: number): boolean {
  const { starts } = part.folded;
  const from = starts[start] ?? 0;
  const to = starts[end] ?? part.original.length;
  return (reading.brands.get(part) ?? []).some((brand) => from < brand.end && brand.start < to);
}

function read(part: TextPart, { start, end, kind }: SizeCandidate): ReadSize {
  const quote = quoteFrom(part, start, end);
  return { value: tidy(quote, kind), quote, kind };
}

/** One form where spelling says nothing: capitals, `W32 L34`, one space after a system. */
function tidy(quote: string, kind: SizeKind): string {
  const plain = quote.replace(/\s+/g, ' ').trim();
  switch (kind) {
    case 'letter':
      return plain
        .toUpperCase()
        .replace(/ ?([/-]) ?/, '$1')
        .replace(/(\d) XL/, '$1XL');
    case 'jeans': {
      const [waist, length] = plain.match(/\d{2}/g) ?? [];
      if (waist !== undefined && length !== undefined) return `W${waist} L${length}`;
      return plain.toUpperCase().replace(' ', '');
    }
    case 'bra':
      return plain.toUpperCase().replace(' ', '');
    case 'number':
    case 'shoe':
      if (/ ?reg(?:ular)?$/i.test(plain)) return plain;
      return plain
        .toUpperCase()
        .replace(/^([A-Z]{2,3})[ .:]*(?=\d)/, '$1 ')
        .replace(/(\d) ([RSL])$/, '$1$2');
    case 'child':
    case 'length':
    case 'one_size':
      return plain;
  }
}
