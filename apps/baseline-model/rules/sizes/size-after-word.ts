import { BRA, HEIGHTS, JACKET, LETTERS, MONTHS, NUMBER, SYSTEMS, YEARS } from './size-patterns.js';
import type { SizeContext, SizeKind } from './size-kind.js';

const AGES = `\\d{1,2}(?: ?[-/] ?\\d{1,2})? ?(?:${MONTHS}|${YEARS})(?![a-z])`;

/** The forms that may follow a size word, the more particular first. */
const FORMS: readonly (readonly [RegExp, SizeKind])[] = [
  [/^w ?\d{2} ?[/x\-,. ]{0,3}l ?\d{2}(?![a-z0-9])/, 'jeans'],
  [new RegExp(`^${AGES}`), 'child'],
  [new RegExp(`^${BRA}(?![a-z0-9])`), 'bra'],
  [/^(?:one size|os|onesize|unica|unique|uni|universal\w*|uniwersaln\w+)(?![a-z])/, 'one_size'],
  [new RegExp(`^(?:${SYSTEMS})[ .:]{0,2}\\d{1,2}(?:[.,]5)?(?: [12]/3)?(?!\\d)`), 'number'],
  [/^\d{1,2}(?:[.,]5)? ?(?:eur|eu|uk|us)(?![a-z0-9])/, 'number'],
  [new RegExp(`^${JACKET}`), 'number'],
  [new RegExp(`^(?:${LETTERS})(?: ?[/\\-] ?(?:${LETTERS}))?(?![\\p{L}\\p{N}'])`, 'u'), 'letter'],
  [/^\d{2,3} ?[/-] ?\d{2,3}(?!\d)/, 'number'],
  [new RegExp(`^${NUMBER}(?![\\d%€$]|[.,]\\d)`), 'number'],
];

/** A price, a share or a measure in two dimensions. */
const NO_SIZE_AFTER = /^ ?(?:%|€|eur(?![a-z])|zl|x ?\d)/;

/** A size right at the start of what follows a size word; null where there is none. */
export function sizeAtStart(
  rest: string,
  context: SizeContext,
): { readonly length: number; readonly kind: SizeKind } | null {
  for (const [pattern, kind] of FORMS) {
    const [words] = pattern.exec(rest) ?? [];
    if (words === undefined || (kind === 'bra' && context !== 'bra' && !/^[67]/.test(words)))
      continue;
    const after = rest.slice(words.length);
    if (kind !== 'number') return { length: words.length, kind };
    if (NO_SIZE_AFTER.test(after)) return null;
    const centimetres = /^ ?cm(?![a-z])/.exec(after)?.[0];
    if (centimetres === undefined)
      return { length: words.length, kind: kindOfNumber(words, context) };
    const isHeight = HEIGHTS.has(Number(words.split(/[/-]/)[0]));
    if (!isHeight && context !== 'belt') return null;
    const length = words.length + centimetres.length;
    return { length, kind: context === 'belt' ? 'length' : 'child' };
  }
  return null;
}

function kindOfNumber(words: string, context: SizeContext): SizeKind {
  if (context === 'shoes') return 'shoe';
  const [low = 0, high] = words.split(/[/-]/).map(Number);
  const areHeights = HEIGHTS.has(low) && low >= 50 && (high === undefined || HEIGHTS.has(high));
  return areHeights && (context === 'children' || low > 60) ? 'child' : 'number';
}
