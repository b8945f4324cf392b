import type { TextPart } from '../../text/seller-text.js';
import { matchAll } from './match-all.js';
import type { SizeCandidate, SizeContext } from './size-kind.js';
import { HEIGHTS, isMeasurement, isOtherNumber, MONTHS, YEARS } from './size-patterns.js';

/**
 * Children's sizes: pairs of heights and ages in months say it themselves; years and single heights only where the
 * thing is a child's.
 */
export function childSizes(part: TextPart, context: SizeContext): SizeCandidate[] {
  const { text } = part.folded;
  const kind = 'child';
  const inTitle = part.field === 'title';
  const pairs = matchAll(part, /(?<![\d.,])\d{2,3} ?[/-] ?\d{2,3}(?!\d)/g).filter(({ words }) => {
    const [low = 0, high = 0] = words.split(/[/-]/).map(Number);
    if (!HEIGHTS.has(low) || !HEIGHTS.has(high) || high <= low || high - low > 12) return false;
    return high > 62 || context === 'children';
  });
  const months = matchAll(
    part,
    new RegExp(`(?<![a-z0-9.,])\\d{1,2}(?: ?[-/] ?\\d{1,2})? ?(?:${MONTHS})(?![a-z])`, 'g'),
  ).filter(({ start, end }) => (inTitle || context === 'children') && !isAgo(text, start, end));
  const result = [
    ...pairs.map(({ start, end }) => ({ start, end, kind, rank: 4.9 }) as const),
    ...months.map(({ start, end }) => ({ start, end, kind, rank: 4.6 }) as const),
  ];
  if (context !== 'children') return result;
  const years = matchAll(
    part,
    new RegExp(`(?<![a-z0-9.,])\\d{1,2}(?: ?[-/] ?\\d{1,2})? ?(?:${YEARS})(?![a-z0-9])`, 'g'),
  ).filter(({ start, end }) => !isAgo(text, start, end));
  const aged = matchAll(part, /(?<![a-z])age[ds]? ?:? ?\d{1,2}(?: ?[-/] ?\d{1,2})?(?!\d)/g);
  const heights = matchAll(part, /(?<![\d.,/-])\d{2,3} ?cm(?![a-z0-9])/g).filter(
    ({ start, words }) =>
      HEIGHTS.has(Number(/\d+/.exec(words)?.[0])) && !isMeasurement(text, start),
  );
  const bare = matchAll(part, /(?<![\d.,/\-€])\d{2,3}(?![\d.,/]|\w)/g).filter(
    ({ start, end, words }) =>
      inTitle && HEIGHTS.has(Number(words)) && !isOtherNumber(text, start, end),
  );
  return [
    ...result,
    ...years.map(({ start, end }) => ({ start, end, kind, rank: 4.6 }) as const),
    ...aged.map(({ start, end }) => ({ start, end, kind, rank: 4.7 }) as const),
    ...heights.map(({ start, end }) => ({ start, end, kind, rank: inTitle ? 4.2 : 3 }) as const),
    ...bare.map(({ start, end }) => ({ start, end, kind, rank: 3.6 }) as const),
  ];
}

/** `2 years ago`, `used for 3 months`: a time, not an age. */
function isAgo(text: string, start: number, end: number): boolean {
  return (
    /^ ?(?:ago|old jeans|alt gekauft|warranty|garant|geleden|fa(?![a-z])|temu|atgal)/.test(
      text.slice(end, end + 14),
    ) ||
    /(?:for|vor|seit|il y a|depuis|pendant|pries|przez|hace|da|per|durante|sinds|about|uz) $/.test(
      text.slice(Math.max(0, start - 10), start),
    )
  );
}
