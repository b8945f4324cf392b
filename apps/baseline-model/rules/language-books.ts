import type { Language } from '#libs/domain/languages';
import type { ColourId } from '#libs/domain/vocabulary/colours';
import type { MaterialId } from '#libs/domain/vocabulary/materials';
import type { PatternId } from '#libs/domain/vocabulary/patterns';
import { PhraseBook } from '../text/phrase-book.js';
import { FINER_GARMENTS } from './finer-garments.js';
import { GARMENTS, type Garment } from './garments.js';
import { RULES } from './index.js';
import { MODEL_NAMES } from './model-names.js';
import type { ConditionMeaning, Department } from './language-rules.js';

/** The rules of one language, ready to be looked up. */
export interface LanguageBooks {
  readonly language: Language;
  readonly commonWords: PhraseBook<'common'>;
  readonly negations: PhraseBook<'negation'>;
  readonly complements: PhraseBook<'complement'>;
  readonly sizeWords: PhraseBook<'size'>;
  readonly departments: PhraseBook<Department>;
  readonly garments: PhraseBook<Garment>;
  readonly colours: PhraseBook<ColourId>;
  readonly materials: PhraseBook<MaterialId>;
  readonly patterns: PhraseBook<PatternId>;
  readonly conditions: PhraseBook<ConditionMeaning>;
  /** Whether the head of two nouns in a row comes last (`Hemd Kleid`, `shirt dress`) or first (`robe chemise`). */
  readonly headNoun: 'first' | 'last';
}

const HEAD_LAST: ReadonlySet<Language> = new Set(['en', 'de', 'nl']);
const compiled = new Map<Language, LanguageBooks>();

/** The books of a language, compiled at its first use. */
export function booksOf(language: Language): LanguageBooks {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const rules = RULES[language];
  const books: LanguageBooks = {
    language,
    commonWords: new PhraseBook([['common', rules.commonWords]]),
    negations: new PhraseBook([['negation', rules.negations]]),
    complements: new PhraseBook([['complement', rules.complements]]),
    sizeWords: new PhraseBook([['size', rules.sizeWords]]),
    departments: new PhraseBook(entries(rules.departments)),
    garments: new PhraseBook([
      ...finerGarments(language),
      ...entries(rules.garments),
      ...entries(MODEL_NAMES),
    ]),
    colours: new PhraseBook(entries(rules.colours)),
    materials: new PhraseBook(entries(rules.materials)),
    patterns: new PhraseBook(entries(rules.patterns)),
    conditions: new PhraseBook(entries(rules.conditions)),
    headNoun: HEAD_LAST.has(language) ? 'last' : 'first',
  };
  compiled.set(language, books);
  return books;
}

/** The finer kinds first: where a phrase stands in both tables, theirs says more. */
function finerGarments(language: Language): (readonly [Garment, string])[] {
  return GARMENTS.flatMap((garment) => {
    const phrases = FINER_GARMENTS[garment]?.[language];
    return phrases === undefined ? [] : [[garment, phrases] as const];
  });
}

/** `Object.entries` that keeps the keys' type: the tables are literals, they hold no other keys. */
function entries<Key extends string>(
  table: Readonly<Partial<Record<Key, string>>>,
): (readonly [Key, string])[] {
  const result: (readonly [Key, string])[] = [];
  for (const key in table) {
    const phrases = table[key];
    if (phrases !== undefined) result.push([key, phrases]);
  }
  return result;
}
