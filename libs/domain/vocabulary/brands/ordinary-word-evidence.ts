import { BRAND_LABEL_FILLERS, BRAND_LABELS, BRAND_LABELS_WITH_COLON } from './brand-labels.js';
import { GARMENT_WORDS } from './garment-words.js';
import { announcesSomethingElse, isGrammar, isIdiom } from './not-beside-a-brand.js';
import type { TextToken } from './text-tokens.js';

const SENTENCE_END = /[.!?\n•:;|]/u;

/**
 * Whether an ordinary word at `tokens[from..to)` is meant as a brand: it is all of the text, a label stands before
 * it, or, where `recognise` lets capitals count, it has a capital where none is due. Capitals say nothing in a text
 * without small letters, nor after "colour". At the start of a sentence, where every word has one, the next word
 * decides: a capital, a digit or a garment speaks for a brand ("Mango Kleid", "Next 38", "Vans batai").
 */
export function isMeantAsBrand(
  text: string,
  tokens: readonly TextToken[],
  from: number,
  to: number,
  recognise: 'capitalised_or_labelled' | 'labelled',
): boolean {
  if (isWholeText(tokens, from, to) || isLabelled(text, tokens, from)) return true;
  return recognise === 'capitalised_or_labelled' && isCapitalised(text, tokens, from, to);
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
  const before = tokens[from - 1];
  if (announcesSomethingElse(before?.key ?? '')) return false;
  const next = nextInSentence(text, tokens, to);
  const last = tokens[to - 1];
  if (next !== undefined && last !== undefined && isIdiom(last.key, next.key)) return false;
  const startsSentence =
    before === undefined || SENTENCE_END.test(text.slice(before.end, tokens[from]?.start));
  return !startsSentence || isTitleStart(text, words, next);
}

/** Whether the capital at a sentence's start is a brand's: the next word decides. */
function isTitleStart(
  text: string,
  words: readonly string[],
  next: TextToken | undefined,
): boolean {
  if (next === undefined || isGrammar(next.key)) return false;
  const isShouted = words.every((word) => /^[\p{Lu}\p{N}&]{2,}$/u.test(word));
  const nextIsCapitalised = /^[\p{Lu}\p{N}]/u.test(text.slice(next.start, next.end));
  return isShouted || nextIsCapitalised || GARMENT_WORDS.has(next.key);
}

function nextInSentence(
  text: string,
  tokens: readonly TextToken[],
  to: number,
): TextToken | undefined {
  const next = tokens[to];
  const isCutOff = SENTENCE_END.test(text.slice(tokens[to - 1]?.end, next?.start));
  return isCutOff ? undefined : next;
}
