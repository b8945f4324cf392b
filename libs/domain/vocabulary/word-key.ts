/** Letters that Unicode does not decompose into a base letter and an accent. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ł: 'l',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
};

/**
 * The form in which vocabulary words are compared: NFKC, lower case, without accents, every run of other
 * characters than letters and digits one space. `Crème`, ` CREME ` and `creme` have one key, `light_blue` and
 * `Light-blue` too. Empty for text without letters and digits.
 */
export function wordKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łßøđıæœ]/g, (letter) => UNDECOMPOSED[letter] ?? letter)
    .replace(/[’'`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
