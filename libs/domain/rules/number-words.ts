import { LANGUAGES, type Language } from '../languages.js';
import { wordKey } from '../vocabulary/word-key.js';

type FormsOfTwoToTen = readonly [
  two: readonly string[],
  three: readonly string[],
  four: readonly string[],
  five: readonly string[],
  six: readonly string[],
  seven: readonly string[],
  eight: readonly string[],
  nine: readonly string[],
  ten: readonly string[],
];

/**
 * The words for two to ten. Left out: French "neuf", which sellers write for "new".
 */
const TWO_TO_TEN: Readonly<Record<Language, FormsOfTwoToTen>> = {
  en: [['two'], ['three'], ['four'], ['five'], ['six'], ['seven'], ['eight'], ['nine'], ['ten']],
  fr: [['deux'], ['trois'], ['quatre'], ['cinq'], ['six'], ['sept'], ['huit'], [], ['dix']],
  de: [
    ['zwei', 'zwo'],
    ['drei'],
    ['vier'],
    ['fünf', 'fuenf'],
    ['sechs'],
    ['sieben'],
    ['acht'],
    ['neun'],
    ['zehn'],
  ],
  lt: [
    ['du', 'dvi'],
    ['trys', 'tris', 'trijų'],
    ['keturi', 'keturios', 'keturių'],
    ['penki', 'penkios', 'penkių'],
    ['šeši', 'šešios', 'šešių'],
    ['septyni', 'septynios', 'septynių'],
    ['aštuoni', 'aštuonios', 'aštuonių'],
    ['devyni', 'devynios', 'devynių'],
    ['dešimt', 'dešimties'],
  ],
  pl: [
    ['dwa', 'dwie', 'dwóch', 'dwoje'],
    ['trzy', 'trzech', 'troje'],
    ['cztery', 'czterech'],
    ['pięć', 'pięciu'],
    ['sześć', 'sześciu'],
    ['siedem', 'siedmiu'],
    ['osiem', 'ośmiu'],
    ['dziewięć', 'dziewięciu'],
    ['dziesięć', 'dziesięciu'],
  ],
  es: [
    ['dos'],
    ['tres'],
    ['cuatro'],
    ['cinco'],
    ['seis'],
    ['siete'],
    ['ocho'],
    ['nueve'],
    ['diez'],
  ],
  it: [
    ['due'],
    ['tre'],
    ['quattro'],
    ['cinque'],
    ['sei'],
    ['sette'],
    ['otto'],
    ['nove'],
    ['dieci'],
  ],
  nl: [['twee'], ['drie'], ['vier'], ['vijf'], ['zes'], ['zeven'], ['acht'], ['negen'], ['tien']],
};

/** The words for one that are not also articles ("un", "ein", "een" say nothing). */
const ONE: Readonly<Record<Language, readonly string[]>> = {
  en: ['one'],
  fr: [],
  de: ['eins'],
  lt: ['vienas', 'viena'],
  pl: ['jeden', 'jedna', 'jedno'],
  es: [],
  it: [],
  nl: [],
};

const BY_LANGUAGE = new Map<Language, ReadonlyMap<string, number>>(
  LANGUAGES.map((language) => [
    language,
    new Map(
      [ONE[language], ...TWO_TO_TEN[language]].flatMap((forms, index) =>
        forms.map((form) => [wordKey(form), index + 1] as const),
      ),
    ),
  ]),
);

/** The number from one to ten that a word (as of `wordKey`) of this language names. */
export function numberOfWord(word: string, language: Language): number | undefined {
  return BY_LANGUAGE.get(language)?.get(word);
}
