import { foldWord } from './fold.js';
import type { TextPart, Token } from './seller-text.js';

/** A phrase of the book found in a text: half-open ranges of tokens and of folded characters. */
export interface PhraseMatch<Meaning> {
  readonly meaning: Meaning;
  readonly firstToken: number;
  /** One past the last token. */
  readonly endToken: number;
  readonly start: number;
  readonly end: number;
}

interface Word {
  readonly text: string;
  readonly how: 'whole' | 'start' | 'end' | 'within';
}

interface Phrase<Meaning> {
  readonly words: readonly [Word, ...Word[]];
  readonly meaning: Meaning;
  /** Longer says more: whole phrases beat their parts, whole words beat stems. */
  readonly weight: number;
}

/** What may stand between the words of one phrase: not the end of a sentence, a list or a line. */
const WITHIN_PHRASE = /^[ \t\-'/&+"]{0,3}$/;

/**
 * Finds words and phrases in folded text. A rule's phrase is words separated by spaces; `sukn*` is a stem,
 * `*kleid` the end of a compound, `*leder*` either. Case and diacritics don't matter, and German umlauts also meet
 * their two-letter spelling. Where several phrases fit at one place, the longest wins and its words are used up.
 */
export class PhraseBook<Meaning> {
  private readonly byFirstWord = new Map<string, Phrase<Meaning>[]>();
  private readonly byPattern: Phrase<Meaning>[] = [];

  /** @param entries meaning and its phrases, separated by commas */
  constructor(entries: Iterable<readonly [Meaning, string]>) {
    for (const [meaning, phrases] of entries) {
      for (const phrase of phrases.split(',').flatMap(spellings)) this.add(phrase, meaning);
    }
  }

  /** All matches, left to right, none overlapping. */
  find(part: TextPart): PhraseMatch<Meaning>[] {
    const matches: PhraseMatch<Meaning>[] = [];
    let at = 0;
    while (at < part.tokens.length) {
      const phrase = this.longestAt(part, at);
      if (phrase === undefined) {
        at += 1;
        continue;
      }
      const endToken = at + phrase.words.length;
      matches.push({
        meaning: phrase.meaning,
        firstToken: at,
        endToken,
        start: part.tokens[at]?.start ?? 0,
        end: part.tokens[endToken - 1]?.end ?? 0,
      });
      at = endToken;
    }
    return matches;
  }

  private add(phrase: string, meaning: Meaning): void {
    const [first, ...rest] = phrase.split(/\s+/).filter(Boolean).map(readWord);
    if (first === undefined) return;
    const words: readonly [Word, ...Word[]] = [first, ...rest];
    const letters = words.reduce((sum, word) => sum + word.text.length, 0);
    const whole = words.filter((word) => word.how === 'whole').length;
    const entry = { words, meaning, weight: words.length * 1_000 + letters * 2 + whole };
    if (first.how !== 'whole') {
      this.byPattern.push(entry);
      return;
    }
    const known = this.byFirstWord.get(first.text);
    if (known === undefined) this.byFirstWord.set(first.text, [entry]);
    else known.push(entry);
  }

  private longestAt(part: TextPart, at: number): Phrase<Meaning> | undefined {
    const token = part.tokens[at];
    if (token === undefined) return undefined;
    let best: Phrase<Meaning> | undefined;
    for (const phrase of this.byFirstWord.get(token.text) ?? []) {
      if (phrase.weight > (best?.weight ?? 0) && fits(part, at, phrase.words)) best = phrase;
    }
    for (const phrase of this.byPattern) {
      if (phrase.weight > (best?.weight ?? 0) && fits(part, at, phrase.words)) best = phrase;
    }
    return best;
  }
}

function fits(part: TextPart, at: number, words: readonly Word[]): boolean {
  for (let i = 0; i < words.length; i += 1) {
    const token = part.tokens[at + i];
    const word = words[i];
    if (token === undefined || word === undefined || !meets(token, word)) return false;
    const before = i === 0 ? undefined : part.tokens[at + i - 1];
    if (
      before !== undefined &&
      !WITHIN_PHRASE.test(part.folded.text.slice(before.end, token.start))
    ) {
      return false;
    }
  }
  return true;
}

function meets(token: Token, word: Word): boolean {
  switch (word.how) {
    case 'whole':
      return token.text === word.text;
    case 'start':
      return token.text.startsWith(word.text);
    case 'end':
      return token.text.endsWith(word.text);
    case 'within':
      return token.text.includes(word.text);
  }
}

function readWord(word: string): Word {
  const starts = word.startsWith('*');
  const ends = word.endsWith('*');
  const text = foldWord(word.replaceAll('*', ''));
  if (starts && ends) return { text, how: 'within' };
  if (starts) return { text, how: 'end' };
  return { text, how: ends ? 'start' : 'whole' };
}

/** `Größe` is also written `Groesse`. Other words have one spelling. */
function spellings(phrase: string): string[] {
  const plain = phrase.trim().replaceAll(/['’.\-/&]/g, ' ');
  if (!/[äöü]/i.test(plain)) return [plain];
  const long = plain
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue');
  return [plain, long];
}
