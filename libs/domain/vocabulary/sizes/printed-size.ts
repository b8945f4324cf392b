/** Words for "size" that sellers and labels put around it. */
const SIZE_WORD =
  /(?<![\p{L}\p{N}])(?:gr(?:ö|oe)(?:ß|ss)en?|rozmiar|rozmiarze|rozm|roz|taille|talla|taglia|dydis|dydžio|maat|sizes?)(?![\p{L}])[.:=]?/gu;

/** Their abbreviations, before a number or letter size only. */
const SIZE_ABBREVIATION = /^(?:tg|gr|sz|mt|[tr](?=[. ]*\d))(?:[\s.:=]+|(?=\d))/u;

/** Words for "to" between two numbers. */
const RANGE_WORD = /(\d)\s*(?:to|à|bis|iki|do|tot|al|a)\s*(?=\d)/gu;

/**
 * The form in which sizes are read: NFKC, lower case, one kind of dash and fraction, decimal point, without words for
 * "size". Halves become `.5`; thirds stay `42 2/3`; `6 bis 9` is `6-9`.
 */
export function normalisePrintedSize(printed: string): string {
  return printed
    .replace(/([½⅓⅔])/gu, ' $1')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/⁄/g, '/')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/(\d),(\d)/g, '$1.$2')
    .replace(SIZE_WORD, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(\d)\s*[ -]\s*1\/2(?!\d)/g, '$1.5')
    .replace(/(\d)\s*[ -]\s*([12])\/3(?!\d)/g, '$1 $2/3')
    .replace(RANGE_WORD, '$1-')
    .replace(SIZE_ABBREVIATION, '')
    .trim();
}
