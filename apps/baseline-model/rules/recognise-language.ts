import { LANGUAGES, Language } from '#libs/domain/languages';
import type { SellerText } from '../text/seller-text.js';
import { booksOf } from './language-books.js';

/** The listing's own language is right unless the words clearly say otherwise. */
const LOCALE_BONUS = 2.5;

/** A garment's name tells more of the language than a small word that several share. */
const GARMENT_WEIGHT = 1.5;

/** The language in which the seller writes: by its commonest words and garments, the locale's where in doubt. */
export function recogniseLanguage(text: SellerText): Language {
  const ofLocale = languageOfLocale(text.locale);
  let best: Language = ofLocale ?? 'en';
  let bestScore = 0;
  for (const language of LANGUAGES) {
    const books = booksOf(language);
    let score = language === ofLocale ? LOCALE_BONUS : 0;
    for (const part of text.parts) {
      score += books.commonWords.find(part).length;
      score += books.garments.find(part).length * GARMENT_WEIGHT;
    }
    if (score > bestScore) {
      best = language;
      bestScore = score;
    }
  }
  return best;
}

/** `pl` of `pl-PL`; undefined for a language without rules. */
export function languageOfLocale(locale: string): Language | undefined {
  const parsed = Language.safeParse(locale.split(/[-_]/)[0]?.toLowerCase());
  return parsed.success ? parsed.data : undefined;
}
