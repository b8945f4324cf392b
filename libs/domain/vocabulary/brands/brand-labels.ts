import { wordKey } from '../word-key.js';

const keys = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(wordKey));

/** Words after which a brand's name is expected, in the eight languages. */
export const BRAND_LABELS: ReadonlySet<string> = keys([
  ...[
    'marque',
    'chez',
    'Marke',
    'Hersteller',
    'Firma',
    'ženklas',
    'markė',
    'gamintojas',
    'firmos',
    'marka',
    'marki',
  ],
  ...['firmy', 'producent', 'marca', 'merk', 'fabrikant', 'marchio', 'labelis', 'prekinis'],
]);

/** Words that announce a brand only with a colon or an "is" after them ("brand new", "label inside"). */
export const BRAND_LABELS_WITH_COLON: ReadonlySet<string> = keys([
  'brand',
  'label',
  'maker',
  'make',
  'designer',
]);

/** Words that may stand between such a label and the name. */
export const BRAND_LABEL_FILLERS: ReadonlySet<string> = keys([
  'is',
  'ist',
  'est',
  'es',
  'e',
  'è',
  'yra',
  'to',
  'jest',
]);
