import { LANGUAGES, type Language } from '../languages.js';
import { CATEGORIES } from '../taxonomy/index.js';
import { COLOURS } from '../vocabulary/colours.js';
import { CONDITIONS } from '../vocabulary/conditions.js';
import { MATERIALS } from '../vocabulary/materials.js';
import { PATTERNS } from '../vocabulary/patterns.js';

/** With fewer letters a language can't be told. */
const MIN_LETTERS = 20;

/** At least so many words must be another language's and none the expected one's. */
const MIN_WORDS = 2;
/** Or so many more of another language. */
const CLEAR_LEAD = 3;

/** Small words that titles are held together by, beside the vocabulary's own. */
const SMALL_WORDS: Readonly<Record<Language, string>> = {
  en: 'with and for in the of a size new women men kids ladies womens mens girls boys very good from by',
  fr: 'avec et pour en de la le les du des à taille neuf neuve femme homme enfant fille garçon très bon état sans',
  de: 'mit und für in der die das von größe neu damen herren kinder mädchen jungen sehr guter zustand ohne aus',
  lt: 'su ir iš be dydis dydžio naujas nauja moteriška vyriška vaikiška moterims vyrams labai gera būklė',
  pl: 'z ze i dla w na do rozmiar nowy nowa nowe damska męska damski męski dziecięca bardzo dobry stan bez',
  es: 'con y para en de la el los las talla nuevo nueva mujer hombre niña niño muy buen estado sin',
  it: 'con e per in di la il lo gli le taglia nuovo nuova donna uomo bambina bambino molto buono stato senza',
  nl: 'met en voor in van de het een maat nieuw nieuwe dames heren kinderen meisje jongen zeer goede staat zonder',
};

const LANGUAGES_OF_WORD = new Map<string, Set<Language>>();
for (const language of LANGUAGES) {
  const names = [...COLOURS, ...MATERIALS, ...CONDITIONS, ...PATTERNS, ...CATEGORIES].map(
    (entry) => entry.names[language],
  );
  for (const word of [...names, SMALL_WORDS[language]].flatMap(wordsOf)) {
    const known = LANGUAGES_OF_WORD.get(word) ?? new Set<Language>();
    LANGUAGES_OF_WORD.set(word, known.add(language));
  }
}

/**
 * Whether a text is clearly not in the expected language, by the words that it shares with the vocabulary and
 * with lists of small words. From 20 letters on; a shorter text, and one whose words are not known, is given
 * the benefit of the doubt. Another script is always another language.
 */
export function isInAnotherLanguage(text: string, expected: Language): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  if (letters.length < MIN_LETTERS) return false;
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter));
  if (latin.length < letters.length / 2) return true;
  const counts = new Map<Language, number>(LANGUAGES.map((language) => [language, 0]));
  for (const word of wordsOf(text)) {
    for (const language of LANGUAGES_OF_WORD.get(word) ?? []) {
      counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  const own = counts.get(expected) ?? 0;
  const most = Math.max(...counts.values());
  return (own === 0 && most >= MIN_WORDS) || most >= own + CLEAR_LEAD;
}

/** Lower-case words with their accents: without, "für" would be the English "fur". */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  );
}
