import { LANGUAGES, type Language } from '#libs/domain/languages';
import type { SafetyCategory } from '#libs/domain/wire/safety';
import { booksOf } from '../rules/language-books.js';
import { findIn, type Reading } from '../rules/reading.js';
import { languageOfLocale } from '../rules/recognise-language.js';
import { PhraseBook } from '../text/phrase-book.js';
import { hitAt, type SafetyHit } from './safety-hit.js';

/** Phrases of one language, separated by commas. */
interface Phrases {
  readonly flagged: string;
  /** Phrases that hold a flagged word and mean something harmless: `knife pleats`. */
  readonly harmless?: string;
}

/** The words of one matter. */
export interface SafetyWords {
  readonly category: SafetyCategory;
  /** Why, in one English sentence for a reviewer. */
  readonly reason: string;
  /** Whether `no …` before the word clears it (`no fakes`); words for weapons are flagged all the same. */
  readonly negatable: 'yes' | 'no';
  /** Words that mean it in any language. */
  readonly anywhere: Phrases;
  readonly languages: Readonly<Partial<Record<Language, Phrases>>>;
}

type Meaning = 'flagged' | 'harmless';

const compiled = new WeakMap<SafetyWords, Map<Language, PhraseBook<Meaning>>>();

/**
 * The flagged words in a listing: those that mean it anywhere, those of the text's language, of the listing's and of
 * English. Words inside a brand's name don't count.
 */
export function findWords(reading: Reading, words: SafetyWords): readonly SafetyHit[] {
  const hits = new Map<string, SafetyHit>();
  const ofLocale = languageOfLocale(reading.text.locale);
  const grammars = words.negatable === 'yes' ? [reading.books, booksOf('en')] : [];
  for (const language of new Set<Language>([reading.language, ofLocale ?? 'en', 'en'])) {
    const book = bookOf(words, language);
    for (const part of reading.text.parts) {
      const matches = findIn(reading, part, book, grammars);
      for (const { meaning, firstToken, endToken } of matches) {
        if (meaning === 'harmless') continue;
        const start = part.tokens[firstToken]?.start ?? 0;
        const end = part.tokens[endToken - 1]?.end ?? start;
        hits.set(`${part.field} ${start}`, hitAt(part, start, end, words.category, words.reason));
      }
    }
  }
  return [...hits.values()];
}

function bookOf(words: SafetyWords, language: Language): PhraseBook<Meaning> {
  const books = compiled.get(words) ?? new Map<Language, PhraseBook<Meaning>>();
  compiled.set(words, books);
  const known = books.get(language);
  if (known !== undefined) return known;
  const harmless = LANGUAGES.map((each) => words.languages[each]?.harmless ?? '').join(',');
  const book = new PhraseBook<Meaning>([
    ['flagged', words.anywhere.flagged],
    ['flagged', words.languages[language]?.flagged ?? ''],
    ['harmless', words.anywhere.harmless ?? ''],
    ['harmless', harmless],
  ]);
  books.set(language, book);
  return book;
}
