import { parseSize } from '../vocabulary/sizes/parse-size.js';
import { normalisePrintedSize } from '../vocabulary/sizes/printed-size.js';

const PART = /\d+(?:\.\d+)?|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** What stands beside the number of a measure and may be left out in print: `W32 L34` is printed `32/34`. */
const MEASURE_MARKS: ReadonlySet<string> = new Set(['w', 'l', 'L', 'cm', 'mm']);

/**
 * Whether every number and word of a size stands in the source as a number or word of its own: `38` is not in
 * `138`, `M` not in `Mango`. Letter sizes match in any spelling (`2XL`, `XXL`, `medium` for `M`).
 */
export function sizeIsWrittenIn(printed: string, source: string): boolean {
  const written = new Set(partsOf(source));
  const parts = partsOf(printed);
  const isMeasure = parts.some((part) => /^\d/.test(part));
  return (
    parts.length > 0 &&
    parts.every((part) => written.has(part) || (isMeasure && MEASURE_MARKS.has(part)))
  );
}

/** Numbers and lower-case words; letter sizes in capitals, in their one spelling. */
function partsOf(text: string): string[] {
  return normalisePrintedSize(text)
    .replace(/\bextra (?=small\b|large\b)/g, 'x-')
    .split(/[^\p{L}\p{M}\p{N}.'’-]+/u)
    .flatMap((word) => {
      const size = parseSize(word, ['alpha']);
      return size.kind === 'size' ? size.value.split('/') : (word.match(PART) ?? []);
    });
}
