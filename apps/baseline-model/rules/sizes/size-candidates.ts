import { quoteFrom, type TextPart } from '../../text/seller-text.js';
import type { LanguageBooks } from '../language-books.js';
import { childSizes } from './child-sizes.js';
import { matchAll } from './match-all.js';
import { sizeAtStart } from './size-after-word.js';
import type { SizeCandidate, SizeContext, SizeKind } from './size-kind.js';
import {
  BRA,
  isFitting,
  isMeasurement,
  isOtherNumber,
  JACKET,
  LETTERS,
  SYSTEMS,
} from './size-patterns.js';

/** All that may be a size in a part, in no order. */
export function sizeCandidates(
  part: TextPart,
  books: LanguageBooks,
  context: SizeContext,
): readonly SizeCandidate[] {
  const found = [
    ...afterSizeWords(part, books, context),
    ...inSystems(part, context),
    ...lettersIn(part),
    ...oneSizes(part),
    ...ofJeans(part, context),
    ...childSizes(part, context),
    ...ofBras(part, context),
    ...ofBelts(part, context),
    ...bareNumbers(part, context),
  ];
  const { text } = part.folded;
  return found.map((one) => (isFitting(text, one.start) ? { ...one, rank: one.rank - 3 } : one));
}

/** Between a size word and the size: signs and small words. */
const GAP =
  /^(?:[ .:=\-(]|nr|no)*(?:(?:is|a|an|ist|to|yra|e'|es|la|een|op|label|wg metki)(?![a-z]) ?)?/;

function afterSizeWords(
  part: TextPart,
  books: LanguageBooks,
  context: SizeContext,
): SizeCandidate[] {
  const { text } = part.folded;
  return books.sizeWords.find(part).flatMap((word) => {
    const after = text.slice(word.end, word.end + 44);
    const gap = GAP.exec(after)?.[0] ?? '';
    // One letter ("t", "d", "r", "n", "p") is an initial unless the size follows directly.
    if (word.end - word.start === 1 && !/^[ .:]{0,2}$/.test(gap)) return [];
    const sized = sizeAtStart(after.slice(gap.length), context);
    if (sized === null) return sizeBeforeWord(part, word.start, context);
    const start = word.end + gap.length;
    const rank = isFitting(text, word.start) ? 3 : 6;
    return [{ start, end: start + sized.length, kind: sized.kind, rank }];
  });
}

/** Lithuanian says the number first: `39 dydis`, `39d`, `M dydžio`. */
function sizeBeforeWord(part: TextPart, wordStart: number, context: SizeContext): SizeCandidate[] {
  const before = part.folded.text.slice(Math.max(0, wordStart - 12), wordStart);
  const match = new RegExp(`(?<![a-z0-9.,/])(${LETTERS}|\\d{2,3}(?:[.,]5)?) $`).exec(before);
  const words = match?.[1];
  if (words === undefined) return [];
  const start = wordStart - words.length - 1;
  if (!/^\d/.test(words)) return [{ start, end: wordStart - 1, kind: 'letter', rank: 5.2 }];
  const sized = sizeAtStart(words, context);
  return sized === null ? [] : [{ start, end: wordStart - 1, kind: sized.kind, rank: 5.2 }];
}

function inSystems(part: TextPart, context: SizeContext): SizeCandidate[] {
  const kind: SizeKind = context === 'shoes' ? 'shoe' : 'number';
  const { text } = part.folded;
  const before = matchAll(
    part,
    new RegExp(
      `(?<![a-z0-9])(?:${SYSTEMS})[ .:]{0,2}\\d{1,2}(?:[.,]5)?(?: [12]/3)?(?![\\d€$%])`,
      'g',
    ),
  ).filter(({ start, end }) => isSystem(part, start) && !isOtherNumber(text, start, end));
  const after = matchAll(
    part,
    /(?<![a-z0-9.,/])\d{1,2}(?:[.,]5)? ?(?:eur|eu|uk|us)(?![a-z0-9])/g,
  ).filter(
    ({ start, end, words }) =>
      !(words.endsWith('eur') && context !== 'shoes') && !isOtherNumber(text, start, end),
  );
  const suits = matchAll(part, new RegExp(`(?<![a-z0-9.,/])${JACKET}`, 'g')).filter(
    ({ words }) => !/ [rsl]$/.test(words),
  );
  const lithuanian = matchAll(
    part,
    /(?<![a-z0-9.,/])(?:3\d|4[0-9])(?= ?d(?:\.|yd)?(?![a-z]))/g,
  ).filter(() => context !== 'unsized');
  return [
    ...before.map((one) => ({ ...one, kind, rank: 5.4 })),
    ...after.map((one) => ({ ...one, kind, rank: 5 })),
    ...suits.map((one) => ({ ...one, kind: 'number' as const, rank: 4.9 })),
    ...lithuanian.map((one) => ({ ...one, kind, rank: 4.4 })),
  ];
}

/** `IT 42` is a system, `it 42`, `de 38` and `es 40` are words. */
function isSystem(part: TextPart, start: number): boolean {
  const letters = quoteFrom(part, start, start + 2);
  return /^(?:eu|uk|us)/i.test(letters) || letters === letters.toUpperCase();
}

function lettersIn(part: TextPart): SizeCandidate[] {
  const { text } = part.folded;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}'./])(?:${LETTERS})(?: ?[/\\-] ?(?:${LETTERS}))?(?![\\p{L}\\p{N}'])`,
    'gu',
  );
  return matchAll(part, pattern).flatMap(({ start, end }): SizeCandidate[] => {
    const original = quoteFrom(part, start, end);
    const isSingle = /^[sml]$/i.test(original);
    if (isSingle && !isLoneCapital(part, start, end)) return [];
    if (!isSingle && !/x/i.test(original) && original !== original.toUpperCase()) return [];
    if (isDimension(text, start, end)) return [];
    const single = part.field === 'title' ? 4 : 2.6;
    return [{ start, end, kind: 'letter', rank: isSingle ? single : 4.3 }];
  });
}

/** A single letter is a size only as a capital that stands alone. */
function isLoneCapital(part: TextPart, start: number, end: number): boolean {
  const original = quoteFrom(part, start, end);
  if (original !== original.toUpperCase()) return false;
  const { text } = part.folded;
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  if (!/(?:^|[ ,(|\-/;:.\n])$/.test(before) || /\d ?$/.test(before) || /[&+] ?$/.test(before))
    return false;
  if (/^(?:\.?\d|[&+']|\.[a-z]| ?[:=])/.test(after)) return false;
  // In a text of capitals only, a letter says little.
  return /\p{Ll}/u.test(part.original) || part.original.length < 40;
}

/** `L 40 x H 32`: a length. */
function isDimension(text: string, start: number, end: number): boolean {
  return (
    /^ ?[.:=]? ?\d+(?:[.,]\d+)? ?(?:cm|x|mm)/.test(text.slice(end, end + 10)) ||
    /\d ?(?:cm)? ?x ?$/.test(text.slice(Math.max(0, start - 8), start))
  );
}

function oneSizes(part: TextPart): SizeCandidate[] {
  return matchAll(
    part,
    /(?<![a-z])(?:one[ -]?size(?: fits all)?|o\/s|taille unique|einheitsgr(?:o|oe)sse|universal(?:us|aus|i)? dydis|talla unica|taglia unica|rozmiar uniwersaln\w+|uniwersaln\w+ rozmiar|rozmiar uni)(?![a-z])/g,
  ).map(({ start, end }) => ({ start, end, kind: 'one_size', rank: 3.9 }));
}

function ofJeans(part: TextPart, context: SizeContext): SizeCandidate[] {
  const kind = 'jeans';
  const marked = matchAll(part, /(?<![a-z0-9])w ?\d{2} ?[/x\-,. ]{0,3}l ?\d{2}(?![a-z0-9])/g);
  const waist = matchAll(part, /(?<![a-z0-9])w ?(?:2[2-9]|3\d|4[0-6])(?![a-z0-9])/g);
  const bare =
    context === 'jeans' || context === 'clothes'
      ? matchAll(
          part,
          /(?<![\d.,/])(?:2[3-9]|3\d|4[0-4]) ?[/x] ?(?:2[8-9]|3[0-8])(?![\d/]| ?cm| ?x)/g,
        )
      : [];
  return [
    ...marked.map(({ start, end }) => ({ start, end, kind, rank: 5.6 }) as const),
    ...waist.map(({ start, end }) => ({ start, end, kind, rank: 4.4 }) as const),
    ...bare.map(({ start, end, words }): SizeCandidate => {
      // 36/38 and 38/40 are two dress sizes, 32/34 a waist and a length.
      const [low = 0, high = 0] = words.split(/[/x]/).map(Number);
      const isDouble = high - low === 2 && low >= 34 && context !== 'jeans';
      return { start, end, kind: isDouble ? 'number' : kind, rank: 4.8 };
    }),
  ];
}

function ofBras(part: TextPart, context: SizeContext): SizeCandidate[] {
  if (context !== 'bra') return [];
  return matchAll(part, new RegExp(`(?<![a-z0-9.,])${BRA}(?![a-z0-9])`, 'g')).map(
    ({ start, end }) => ({
      start,
      end,
      kind: 'bra',
      rank: 5,
    }),
  );
}

function ofBelts(part: TextPart, context: SizeContext): SizeCandidate[] {
  if (context !== 'belt') return [];
  return matchAll(part, /(?<![\d.,/])(?:[6-9]\d|1[0-5]\d) ?cm(?![a-z0-9])/g).map(
    ({ start, end }) => ({
      start,
      end,
      kind: 'length',
      rank: 4,
    }),
  );
}

/** A lone number in a title, or on shoes anywhere. */
function bareNumbers(part: TextPart, context: SizeContext): SizeCandidate[] {
  const { text } = part.folded;
  const inTitle = part.field === 'title';
  const numbers = matchAll(
    part,
    /(?<![\p{L}\d.,/\-€$£#])\d{2}(?:[.,]5)?(?: [12]\/3)?(?![\d%€$£]|\p{L})/gu,
  );
  return numbers.flatMap(({ start, end, words }): SizeCandidate[] => {
    const size = Number(words.replace(',', '.').split(' ')[0]);
    if (isOtherNumber(text, start, end) || isMeasurement(text, start)) return [];
    if (context === 'shoes' && size >= 16 && size <= 49) {
      return [{ start, end, kind: 'shoe', rank: inTitle ? 4.1 : 2.4 }];
    }
    if (!inTitle) return [];
    if (context === 'clothes' && size >= 32 && size <= 60 && size % 2 === 0) {
      return [{ start, end, kind: 'number', rank: 3.4 }];
    }
    if (context === 'jeans' && size >= 23 && size <= 48)
      return [{ start, end, kind: 'jeans', rank: 3.4 }];
    return [];
  });
}
