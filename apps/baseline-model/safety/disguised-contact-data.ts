import { findContactData, type ContactData } from '#libs/domain/rules/contact-data';
import { hasPayableNumber, hasPaymentId } from '#libs/domain/rules/payment-id';
import type { TextPart } from '../text/seller-text.js';
import { withoutHarmlessHandles } from './handles.js';
import type { SafetyHit } from './safety-hit.js';
import { withoutShopAddresses } from './web-addresses.js';

/** Services that only have a name are words, which may be negated: `payment-outside.ts` reads them. */
type Disguised = Exclude<ContactData, 'payment_id'>;

const REASONS: Readonly<Record<Disguised, string>> = {
  mail: 'An e-mail address, disguised.',
  url: 'A web address, disguised.',
  phone: 'A phone number, disguised.',
  handle: 'A handle or a messenger, disguised.',
};

/**
 * What the rules for generated texts find besides: look-alike letters, digits in circles, letters spaced out. They are
 * made for short texts and say only that something is there, so the words are narrowed down here.
 * @returns at most one hit
 */
export function findDisguisedContactData(part: TextPart): readonly SafetyHit[] {
  const text = harmlessBlanked(part.original);
  const kind = kindIn(text);
  if (kind === null) return [];
  const [start, end] = narrowed(text, (words) => kindIn(words) === kind);
  const quote = part.original.slice(start, end);
  return [{ category: 'contact_data', quote, reason: REASONS[kind] }];
}

/** `P.a.y.P.a.l` */
const IN_PIECES = /(?<!\p{L})\p{L}(?:[ .·*_-]\p{L}){3,}(?!\p{L})/gu;

/** What money can be sent to: accounts, cards, wallets, a service's name in pieces. @returns at most one hit */
export function findPaymentIds(part: TextPart): readonly SafetyHit[] {
  const [inPieces] = [...part.original.matchAll(IN_PIECES)].filter(([name]) => hasPaymentId(name));
  if (inPieces !== undefined) {
    const reason = 'A way to pay outside the marketplace, disguised.';
    return [{ category: 'payment_outside', quote: inPieces[0], reason }];
  }
  if (!hasPayableNumber(part.original)) return [];
  const [start, end] = narrowed(part.original, hasPayableNumber);
  const quote = part.original.slice(start, end);
  return [{ category: 'payment_outside', quote, reason: 'A number that money can be sent to.' }];
}

/** The same length, so that places in it are places in the seller's text. */
function harmlessBlanked(text: string): string {
  return withoutHarmlessHandles(withoutShopAddresses(text));
}

function kindIn(text: string): Disguised | null {
  const kind = findContactData(text);
  return kind === 'payment_id' ? null : kind;
}

/**
 * The few words of a text that still have what the whole has: first the end is drawn in, then the start.
 * @returns a half-open range that begins and ends at words
 */
function narrowed(text: string, has: (words: string) => boolean): readonly [number, number] {
  const words = [...text.matchAll(/\S+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const startOf = (word: number) => words[word]?.start ?? 0;
  const endOf = (word: number) => words[word]?.end ?? text.length;
  let last = words.length - 1;
  for (let tooEarly = -1; last - tooEarly > 1;) {
    const middle = Math.floor((tooEarly + last) / 2);
    if (has(text.slice(0, endOf(middle)))) last = middle;
    else tooEarly = middle;
  }
  let first = 0;
  for (let tooLate = last + 1; tooLate - first > 1;) {
    const middle = Math.floor((first + tooLate) / 2);
    if (has(text.slice(startOf(middle), endOf(last)))) first = middle;
    else tooLate = middle;
  }
  return [startOf(first), endOf(last)];
}
