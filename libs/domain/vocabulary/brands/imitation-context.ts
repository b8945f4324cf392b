import {
  IMITATION_AFTER,
  IMITATION_BEFORE,
  IMITATION_FILLERS,
  IMITATION_TIED_AFTER,
} from './imitation-phrases.js';
import type { TextToken } from './text-tokens.js';

/** The longest phrase of the tables, in words. */
const PHRASE_WORDS = 4;

/** At most so many fillers stand between phrase and brand. */
const FILLER_WORDS = 2;

/** What ends a clause: words beyond it say nothing about the brand. */
const CLAUSE_END = /[.,;:!?()[\]|/\n•]/u;

/**
 * Whether the words around the brand at `tokens[from..to)` say that the thing only resembles it. Reads at most six
 * words to the left and two to the right, never over a clause's end.
 */
export function isImitationContext(
  text: string,
  tokens: readonly TextToken[],
  from: number,
  to: number,
): boolean {
  return saidBefore(text, tokens, from) || saidAfter(text, tokens, to);
}

function saidBefore(text: string, tokens: readonly TextToken[], from: number): boolean {
  const clause: string[] = [];
  for (
    let index = from - 1;
    index >= 0 && clause.length < PHRASE_WORDS + FILLER_WORDS;
    index -= 1
  ) {
    if (CLAUSE_END.test(between(text, tokens[index], tokens[index + 1]))) break;
    clause.unshift(tokens[index]?.key ?? '');
  }
  for (let fillers = 0; fillers <= FILLER_WORDS; fillers += 1) {
    const end = clause.length - fillers;
    if (clause.slice(end).some((word) => !IMITATION_FILLERS.has(word))) return false;
    for (let words = 1; words <= PHRASE_WORDS && words <= end; words += 1) {
      if (IMITATION_BEFORE.has(clause.slice(end - words, end).join(' '))) return true;
    }
  }
  return false;
}

function saidAfter(text: string, tokens: readonly TextToken[], to: number): boolean {
  const first = tokens[to];
  if (first === undefined) return false;
  const gap = between(text, tokens[to - 1], first);
  if (CLAUSE_END.test(gap)) return false;
  if (/^[-‐‑–]$/u.test(gap) && IMITATION_TIED_AFTER.has(first.key)) return true;
  const second = tokens[to + 1];
  const secondGap = between(text, first, second);
  // "Vans Style 36" and "Levi's Type 3" are models of the brand itself.
  if (second !== undefined && /^\p{N}/u.test(second.key) && !CLAUSE_END.test(secondGap))
    return false;
  return (
    IMITATION_AFTER.has(first.key) ||
    (second !== undefined && IMITATION_AFTER.has(`${first.key} ${second.key}`))
  );
}

function between(text: string, left: TextToken | undefined, right: TextToken | undefined): string {
  return text.slice(left?.end ?? 0, right?.start ?? text.length);
}
