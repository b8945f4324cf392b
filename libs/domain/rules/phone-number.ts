import { foldDisguises } from './fold-disguises.js';

/** Seven to fifteen digits with usual separators between; `o`, `l` and `i` among digits are read as 0 and 1. */
const CANDIDATE = /(?<![\p{L}\d,.])(?:\+ ?)?\(?\d(?:[ \-./()_~|*]{0,3}\d){5,14}(?!\d)/gu;

const LABEL =
  /(?:\b(?:tel|telef\w*|tlf|tf|phone|fon|handy|mob|mobil\w*|cell|gsm|whats? ?app\w*|wapp|viber|signal|call|text|sms|skambin\w*|rasy\w*|zadzwon|dzwon\w*|numer|numero|chiama\w*|llama\w*|appel\w*|bel|anruf\w*)\b|☎|📞|📱|✆)[^\p{L}\d]{0,6}$/u;

/** What is numbered after these words is a thing. */
const ARTICLE_LABEL =
  /\b(?:art\w*|artikel\w*|item|prod\w*|ref\w*|ean|gtin|sku|kod|code|style|model\w*|serie\w*)[^\p{L}\d]{0,3}(?:nr|no|num\w*|number|kod|code)?[^\p{L}\d]{0,4}$/u;

/** How a national number without a leading zero is grouped: Polish, Spanish, Lithuanian, Italian. */
const NATIONAL: readonly RegExp[] = [
  /^[4-8]\d{2}[ .-]?\d{3}[ .-]?\d{3}$/,
  /^[67]\d{2}[ .-]?\d{2}[ .-]?\d{2}[ .-]?\d{2}$/,
  /^\(?8[ .-]?\(?6\d{2}\)?[ .-]?\d{2,3}[ .-]?\d{2,3}$/,
  /^3\d{2}[ .-]?\d{3}[ .-]?\d{4}$/,
  /^3\d{2}[ .-]?\d{7}$/,
];

const DIGIT_WORDS: ReadonlyMap<string, string> = new Map(
  [
    ['zero', 'nul', 'null', 'nulis', 'cero', 'oh'],
    ['one', 'un', 'eins', 'vienas', 'jeden', 'uno', 'een'],
    ['two', 'deux', 'zwei', 'zwo', 'du', 'dwa', 'dos', 'due', 'twee'],
    ['three', 'trois', 'drei', 'trys', 'trzy', 'tres', 'tre', 'drie'],
    ['four', 'quatre', 'vier', 'keturi', 'cztery', 'cuatro', 'quattro'],
    ['five', 'cinq', 'funf', 'fuenf', 'penki', 'piec', 'cinco', 'cinque', 'vijf'],
    ['six', 'sechs', 'sesi', 'szesc', 'seis', 'sei', 'zes'],
    ['seven', 'sept', 'sieben', 'septyni', 'siedem', 'siete', 'sette', 'zeven'],
    ['eight', 'huit', 'acht', 'astuoni', 'osiem', 'ocho', 'otto'],
    ['nine', 'neuf', 'neun', 'devyni', 'dziewiec', 'nueve', 'nove', 'negen'],
  ].flatMap((words, digit) => words.map((word) => [word, String(digit)] as const)),
);

/** "Double seven": says the next digit again. */
const MULTIPLES: ReadonlySet<string> = new Set(['double', 'triple', 'doppel', 'dubbel', 'doble']);

/** Fewer spelt digits in a row are counting, not a number to call. */
const SPELT_DIGITS = 6;

/**
 * Whether a text holds a telephone number: international or with a leading zero, in the national form of
 * Poland, Spain, Lithuania or Italy, after a word for telephone, or its digits spelt out. Lists of sizes,
 * prices, dates and article numbers are none.
 */
export function hasPhoneNumber(text: string): boolean {
  const folded = foldDisguises(text).replace(
    /(?<=[\d+][ -]?)(?:[ol]+(?=[ -]?\d)|i(?=\d))|\bo(?=\d)/g,
    (letters) => letters.replaceAll('o', '0').replace(/[li]/g, '1'),
  );
  return (
    Array.from(folded.matchAll(CANDIDATE)).some(({ 0: found, index }) =>
      isPhone(found, folded.slice(Math.max(0, index - 30), index)),
    ) || hasSpeltNumber(folded)
  );
}

function isPhone(found: string, before: string): boolean {
  const digits = found.replace(/\D/g, '');
  if (found.startsWith('+') || digits.startsWith('00')) return digits.length >= 8;
  if (LABEL.test(before)) return true;
  if (ARTICLE_LABEL.test(before)) return false;
  if (digits.startsWith('0')) return digits.length >= 9 && digits.length <= 12;
  return NATIONAL.some((form) => form.test(found));
}

function hasSpeltNumber(folded: string): boolean {
  let digits = 0;
  let spelt = 0;
  for (const word of folded.split(/[^\p{L}\d]+|(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/u)) {
    if (MULTIPLES.has(word)) continue;
    if (DIGIT_WORDS.has(word)) spelt += 1;
    else if (!/^\d{1,4}$/.test(word)) {
      digits = 0;
      spelt = 0;
      continue;
    }
    digits += DIGIT_WORDS.has(word) ? 1 : word.length;
    if (spelt >= SPELT_DIGITS || (spelt >= 3 && digits >= 8)) return true;
  }
  return false;
}
