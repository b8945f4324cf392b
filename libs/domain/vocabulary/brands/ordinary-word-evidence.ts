import { BRAND_LABEL_FILLERS, BRAND_LABELS, BRAND_LABELS_WITH_COLON } from './brand-labels.js';
import { NOT_AFTER_A_BRAND } from './not-after-a-brand.js';
import type { TextToken } from './text-tokens.js';

const SENTENCE_END = /[.!?\n•:;|]/u;

/**
 * Whether the ordinary word at `tokens[from..to)` is meant as a brand: a label stands before it, or it has a capital
 * where none is due. Capitals say nothing in a text without small letters. At the start of a sentence, where every
 * word has one, the next word decides: a capital or a digit speaks for a brand ("Mango Kleid", "Next 38"), a word
 * such as "worn", "day", "what" against it.
 */
export function isMeantAsBrand(
  text: string,
  tokens: readonly TextToken[],
  from: number,
  to: number,
): boolean {
  return (
    isWholeText(tokens, from, to) ||
    isLabelled(text, tokens, from) ||
    isCapitalised(text, tokens, from, to)
  );
}

function isWholeText(tokens: readonly TextToken[], from: number, to: number): boolean {
  return from === 0 && to === tokens.length;
}

function isLabelled(text: string, tokens: readonly TextToken[], from: number): boolean {
  const before = tokens[from - 1];
  if (before === undefined) return false;
  const filled = BRAND_LABEL_FILLERS.has(before.key);
  const label = filled ? tokens[from - 2] : before;
  if (label === undefined) return false;
  const gap = text.slice(label.end, filled ? before.start : tokens[from]?.start);
  if (/[.,!?\n]/u.test(gap)) return false;
  if (BRAND_LABELS.has(label.key)) return true;
  return BRAND_LABELS_WITH_COLON.has(label.key) && (filled || /[:=]/u.test(gap));
}

function isCapitalised(
  text: string,
  tokens: readonly TextToken[],
  from: number,
  to: number,
): boolean {
  if (!/\p{Ll}/u.test(text)) return false;
  const words = tokens.slice(from, to).map(({ start, end }) => text.slice(start, end));
  if (!words.every((word) => /^[\p{Lu}\p{Lt}\p{N}&]/u.test(word))) return false;
  const next = tokens[to];
  const last = tokens[to - 1];
  const gapAfter = text.slice(last?.end ?? 0, next?.start ?? text.length);
  const nextIsNear = next !== undefined && !SENTENCE_END.test(gapAfter);
  if (nextIsNear && NOT_AFTER_A_BRAND.has(next.key)) return false;
  const gapBefore = text.slice(tokens[from - 1]?.end ?? 0, tokens[from]?.start);
  const startsSentence = from === 0 || SENTENCE_END.test(gapBefore);
  if (!startsSentence) return true;
  if (!nextIsNear) return false;
  if (words.every((word) => /^[\p{Lu}\p{N}&]{2,}$/u.test(word))) return true;
  return /^[\p{Lu}\p{N}]/u.test(text.slice(next.start, next.end));
}
