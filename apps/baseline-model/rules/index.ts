import type { Language } from '#libs/domain/languages';
import { DUTCH } from './dutch.js';
import { ENGLISH } from './english.js';
import { FRENCH } from './french.js';
import { GERMAN } from './german.js';
import { ITALIAN } from './italian.js';
import type { LanguageRules } from './language-rules.js';
import { LITHUANIAN } from './lithuanian.js';
import { POLISH } from './polish.js';
import { SPANISH } from './spanish.js';

/** The rules of each language that Garnish reads. */
export const RULES: Readonly<Record<Language, LanguageRules>> = {
  en: ENGLISH,
  fr: FRENCH,
  de: GERMAN,
  lt: LITHUANIAN,
  pl: POLISH,
  es: SPANISH,
  it: ITALIAN,
  nl: DUTCH,
};
