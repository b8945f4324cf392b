import type { TextPart } from '../text/seller-text.js';
import { NUMBER_WORDS } from './number-words.js';
import { hitAt, type SafetyHit } from './safety-hit.js';

/** Digits with what people put between them. */
const DIGITS = /(?<![\d,.])\(?\+?\(?\d(?:[\d \t().\-/_*~]{5,28})\d(?!\d|[.,]\d)/g;

/** Words of the eight languages that announce a phone number. */
const PHONE_WORD =
  /(?:tel\w{0,6}|phone|mobile|mob|cell|call|ring|text|sms|whats ?app|viber|number|numero|num|portable|appel\w*|joign\w*|handy|handynummer|nummer|anruf\w*|ruf\w*|skamb\w*|numeri\w*|dzwon\w*|zadzwon\w*|kom|komorka|numer\w*|llam\w*|movil|chiam\w*|cell\w*|bel|bellen|gsm|mobiel|contact\w*|kontakt\w*|wsp|wpp|wa)[ .:\-)]{0,4}(?:[a-z]{1,6}[ .:]{1,2}){0,3}$/;

/** Codes that are no phone numbers. */
const CODE_WORD =
  /(?:ean|gtin|isbn|upc|barcode|bar code|code ?barres|kod\w*|ref\w*|art\w*|article|artikel\w*|style|sku|model\w*|mod|rn|ca|style ?no|item|produk\w*|product\w*|codice|codigo|code|serial|serien\w*|order|vin|lot|nr art|cod)[ .:\-#°]{0,4}(?:(?:no|nr|num|number|nummer|numer|numero|numeris)[ .:#°]{0,3})?$/;

const SHORTEST = 8;
const LONGEST = 15;

/** A spelt number has at least so many number words in a row; sizes and counts have fewer. */
const SPELT_WORDS = 6;

/** With digits among them fewer are enough. */
const MIXED_WORDS = 3;

/** Phone numbers: grouped, spaced out, with words for digits. */
export function findPhoneNumbers(part: TextPart): readonly SafetyHit[] {
  const { text } = part.folded;
  const hits: SafetyHit[] = [];
  for (const match of text.matchAll(DIGITS)) {
    const start = match.index;
    const before = text.slice(Math.max(0, start - 36), start);
    if (!isPhoneNumber(match[0], before)) continue;
    hits.push(hitAt(part, start, start + match[0].length, 'contact_data', 'A phone number.'));
  }
  return [...hits, ...findSpelt(part)];
}

function isPhoneNumber(written: string, before: string): boolean {
  const digits = written.replace(/\D/g, '');
  if (digits.length < SHORTEST || digits.length > LONGEST || CODE_WORD.test(before)) return false;
  if (isDate(written)) return false;
  const isAnnounced = PHONE_WORD.test(before);
  const groups = written.split(/\D+/).filter(Boolean);
  if (/^\(?\+|^00\d/.test(written)) return digits.length >= 9;
  if (isSpacedOut(written, groups)) return digits.length >= 9;
  const isRegular = groups.length === 1 || groups.every((group) => group.length >= 2);
  // 06 12 34 56 78, 0170 1234567; Lithuanian mobile numbers are dialled with 8 6.
  if (/^\(?0[1-9]/.test(written) && isRegular && digits.length >= 9 && digits.length <= 12)
    return true;
  if (/^8[ -]?\(?6\d\d\)?[ -]?(?:\d{5}|\d{2}[ -]?\d{3}|\d{3}[ -]?\d{2})$/.test(written))
    return true;
  return isAnnounced && digits.length >= SHORTEST && (isRegular || groups.length <= 4);
}

/** `6 1 2 3 4 5 6 7 8`: every digit alone, always the same sign between; size runs mix signs. */
function isSpacedOut(written: string, groups: readonly string[]): boolean {
  if (!groups.every((group) => group.length === 1)) return false;
  const signs = new Set(written.replace(/[\d+()]/g, '').split(''));
  return signs.size === 1;
}

function isDate(written: string): boolean {
  return /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})$/.test(written.trim());
}

/** `zero six twelve thirty four …`, `5 0 0 zero zero zero 1 2 3`: a run of number words and lone digits. */
function findSpelt(part: TextPart): readonly SafetyHit[] {
  const hits: SafetyHit[] = [];
  let first = 0;
  while (first < part.tokens.length) {
    let end = first;
    let words = 0;
    let digits = 0;
    for (; end < part.tokens.length; end += 1) {
      const text = part.tokens[end]?.text ?? '';
      if (end > first && !areNear(part, end)) break;
      if (NUMBER_WORDS.has(text)) words += 1;
      else if (/^\d{1,3}$/.test(text)) digits += text.length;
      else break;
    }
    if (words >= SPELT_WORDS || (words >= MIXED_WORDS && words + digits >= SHORTEST)) {
      const start = part.tokens[first]?.start ?? 0;
      const stop = part.tokens[end - 1]?.end ?? start;
      hits.push(hitAt(part, start, stop, 'contact_data', 'A phone number in words.'));
    }
    first = Math.max(end, first + 1);
  }
  return hits;
}

function areNear(part: TextPart, at: number): boolean {
  const before = part.tokens[at - 1];
  const here = part.tokens[at];
  if (before === undefined || here === undefined) return false;
  return /^[ ,.\-/_*]{1,4}$/.test(part.folded.text.slice(before.end, here.start));
}
