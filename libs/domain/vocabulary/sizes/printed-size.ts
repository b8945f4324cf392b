/** Words for "size" that sellers and labels put before it, longest first; single letters only before a digit. */
const SIZE_WORD =
  /^(?:gr(?:ö|oe)(?:ß|ss)e|rozmiar|taille|taglia|talla|dydis|dydžio|größen?|maat|size|rozm|roz|tg|gr|sz|mt|[tr](?=[. ]*\d))(?:[\s.:=]+|(?=\d))/u;

const FRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/(\d)\s*1\/2(?!\d)/g, '$1.5'],
  [/(\d)\s*[ -]\s*([12])\/3(?!\d)/g, '$1 $2/3'],
];

/**
 * The form in which sizes are read: NFKC, lower case, one kind of dash and fraction, decimal point, no word for
 * "size" in front. Halves become `.5`; thirds stay `42 2/3`.
 */
export function normalisePrintedSize(printed: string): string {
  let text = printed
    .replace(/([½⅓⅔])/gu, ' $1')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/⁄/g, '/')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/(\d),(\d)/g, '$1.$2')
    .replace(/\s+/g, ' ')
    .trim();
  for (const [pattern, form] of FRACTIONS) text = text.replace(pattern, form);
  return text.replace(SIZE_WORD, '').trim();
}
