import { wordKey } from '../word-key.js';

const keys = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(wordKey));

/** Idioms and materials that begin with a brand's word: "Next day", "Guess what", "Mulberry silk". */
const IDIOMS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['next', keys(['day', 'days', 'time', 'week', 'weekend', 'month', 'year', 'to', 'one'])],
  [
    'only',
    keys([
      'worn',
      'wore',
      'used',
      'once',
      'one',
      'twice',
      'tried',
      'washed',
      'for',
      'the',
      'selling',
    ]),
  ],
  ['guess', keys(['what', 'who', 'the'])],
  ['gap', keys(['in', 'at', 'between'])],
  ['pieces', keys(['of', 'per'])],
  ['object', keys(['of'])],
  ['house', keys(['of', 'clearance', 'move'])],
  ['reserved', keys(['for', 'until', 'dla', 'do', 'für', 'pour', 'per', 'para', 'voor', 'item'])],
  ['selected', keys(['items', 'pieces', 'by'])],
  ['champion', keys(['of', 'du', 'de'])],
  ['supreme', keys(['quality', 'comfort'])],
  ['express', keys(['delivery', 'shipping', 'post', 'mail', 'Versand'])],
  [
    'esprit',
    keys([
      'bohème',
      'boho',
      'vintage',
      'rock',
      'chic',
      'sportif',
      'de',
      'campagne',
      'marin',
      'couture',
    ]),
  ],
  ['mulberry', keys(['silk', 'Seide', 'seda', 'seta', 'colour'])],
  [
    'swarovski',
    keys([
      'crystal',
      'crystals',
      'elements',
      'stones',
      'Kristalle',
      'Kristallen',
      'Steine',
      'Steinen',
    ]),
  ],
  ['polaroid', keys(['photo', 'foto', 'camera'])],
  ['jordan', keys(['almond'])],
]);

/** Words that begin a sentence's grammar, not a listing's title, after a capital at its start. */
const GRAMMAR: ReadonlySet<string> = keys([
  ...[
    'a',
    'an',
    'the',
    'of',
    'to',
    'in',
    'at',
    'on',
    'for',
    'by',
    'is',
    'are',
    'was',
    'has',
    'i',
    'it',
    'my',
    'this',
    'that',
  ],
  ...[
    'worn',
    'used',
    'once',
    'twice',
    'tried',
    'two',
    'three',
    'left',
    'selling',
    'per',
    'pour',
    'dla',
    'para',
    'voor',
  ],
]);

/** A capitalised word after these is a colour, a person or a day. */
const NOT_BEFORE: ReadonlySet<string> = keys([
  ...[
    'colour',
    'color',
    'couleur',
    'coloris',
    'Farbe',
    'Farbton',
    'spalva',
    'kolor',
    'kolorze',
    'colore',
    'kleur',
  ],
  ...[
    'für',
    'for',
    'dla',
    'pour',
    'per',
    'para',
    'voor',
    'skirta',
    'bis',
    'am',
    'Motiv',
    'motif',
    'motyw',
  ],
  ...[
    'Mr',
    'Mrs',
    'Herr',
    'Frau',
    'signora',
    'pani',
    'pan',
    'monsieur',
    'madame',
    'señora',
    'mevrouw',
  ],
]);

/** Whether `word`, beginning with a brand's spelling, goes on as an idiom with `next`. */
export function isIdiom(word: string, next: string): boolean {
  return IDIOMS.get(word)?.has(next) ?? false;
}

/** Whether `next` continues a sentence rather than a title. */
export function isGrammar(next: string): boolean {
  return GRAMMAR.has(next);
}

/** Whether a capitalised word after `before` is something else than a brand. */
export function announcesSomethingElse(before: string): boolean {
  return NOT_BEFORE.has(before);
}
