import { z } from 'zod';
import { wordLookup, type VocabularyEntry } from './vocabulary-entry.js';

const PATTERN_IDS = [
  'plain',
  'striped',
  'checked',
  'floral',
  'dotted',
  'animal_print',
  'camouflage',
  'graphic',
  'logo',
  'tie_dye',
  'paisley',
  'geometric',
] as const;

/** The closed list of patterns. */
export const PatternId = z.enum(PATTERN_IDS);
export type PatternId = z.infer<typeof PatternId>;

/** What a cloth shows, with its names. */
export type Pattern = VocabularyEntry<PatternId>;

const TABLE: Readonly<Record<PatternId, Omit<Pattern, 'id'>>> = {
  plain: {
    names: {
      en: 'Plain',
      fr: 'Uni',
      de: 'Unifarben',
      lt: 'Vienspalvis',
      pl: 'Gładki',
      es: 'Liso',
      it: 'Tinta unita',
      nl: 'Effen',
    },
    synonyms: [
      'solid',
      'solid colour',
      'solid color',
      'einfarbig',
      'jednolity',
      'unicolour',
      'uni colour',
      'none',
    ],
  },
  striped: {
    names: {
      en: 'Striped',
      fr: 'Rayé',
      de: 'Gestreift',
      lt: 'Dryžuotas',
      pl: 'W paski',
      es: 'De rayas',
      it: 'A righe',
      nl: 'Gestreept',
    },
    synonyms: [
      'stripes',
      'stripe',
      'rayures',
      'à rayures',
      'Streifen',
      'a rayas',
      'paski',
      'pinstripe',
      'strepen',
      'rayas',
      'righe',
    ],
  },
  checked: {
    names: {
      en: 'Checked',
      fr: 'À carreaux',
      de: 'Kariert',
      lt: 'Languotas',
      pl: 'W kratkę',
      es: 'De cuadros',
      it: 'A quadri',
      nl: 'Geruit',
    },
    synonyms: [
      'check',
      'plaid',
      'tartan',
      'gingham',
      'checkered',
      'chequered',
      'carreaux',
      'a cuadros',
      'kratka',
      'houndstooth',
      'vichy',
    ],
  },
  floral: {
    names: {
      en: 'Floral',
      fr: 'Fleuri',
      de: 'Geblümt',
      lt: 'Gėlėtas',
      pl: 'W kwiaty',
      es: 'De flores',
      it: 'A fiori',
      nl: 'Gebloemd',
    },
    synonyms: [
      'flowers',
      'flower',
      'floral print',
      'fleurs',
      'à fleurs',
      'Blumen',
      'Blumenmuster',
      'floreale',
      'flores',
      'kwiaty',
      'bloemen',
    ],
  },
  dotted: {
    names: {
      en: 'Dotted',
      fr: 'À pois',
      de: 'Gepunktet',
      lt: 'Taškuotas',
      pl: 'W kropki',
      es: 'De lunares',
      it: 'A pois',
      nl: 'Gestippeld',
    },
    synonyms: [
      'polka dot',
      'polka dots',
      'dots',
      'spotted',
      'pois',
      'Punkte',
      'kropki',
      'lunares',
      'stippen',
      'w grochy',
      'taškeliai',
    ],
  },
  animal_print: {
    names: {
      en: 'Animal print',
      fr: 'Imprimé animal',
      de: 'Tiermuster',
      lt: 'Gyvūnų raštas',
      pl: 'Zwierzęcy',
      es: 'Estampado animal',
      it: 'Animalier',
      nl: 'Dierenprint',
    },
    synonyms: [
      'leopard',
      'leopard print',
      'zebra',
      'snake',
      'snakeskin',
      'tiger',
      'léopard',
      'panterka',
      'leopardo',
      'leopardato',
      'Leo',
      'luipaard',
      'cow print',
    ],
  },
  camouflage: {
    names: {
      en: 'Camouflage',
      fr: 'Camouflage',
      de: 'Camouflage',
      lt: 'Kamufliažas',
      pl: 'Moro',
      es: 'Camuflaje',
      it: 'Mimetico',
      nl: 'Camouflage',
    },
    synonyms: ['camo', 'Tarnmuster', 'kamuflaż', 'militaire'],
  },
  graphic: {
    names: {
      en: 'Graphic',
      fr: 'Imprimé',
      de: 'Bedruckt',
      lt: 'Su piešiniu',
      pl: 'Z nadrukiem',
      es: 'Estampado',
      it: 'Stampa',
      nl: 'Bedrukt',
    },
    synonyms: [
      'graphic print',
      'print',
      'printed',
      'picture',
      'stampato',
      'nadruk',
      'opdruk',
      'Aufdruck',
      'motif',
      'slogan',
      'cartoon',
    ],
  },
  logo: {
    names: {
      en: 'Logo',
      fr: 'Logo',
      de: 'Logo',
      lt: 'Logotipas',
      pl: 'Logo',
      es: 'Logotipo',
      it: 'Logo',
      nl: 'Logo',
    },
    synonyms: ['logo print', 'monogram', 'monogramme', 'lettering'],
  },
  tie_dye: {
    names: {
      en: 'Tie-dye',
      fr: 'Tie-dye',
      de: 'Batik',
      lt: 'Rištinė batika',
      pl: 'Barwiony tie-dye',
      es: 'Teñido anudado',
      it: 'Tie-dye',
      nl: 'Tie-dye',
    },
    synonyms: ['batik', 'tye dye', 'ombre', 'dip dye'],
  },
  paisley: {
    names: {
      en: 'Paisley',
      fr: 'Paisley',
      de: 'Paisley',
      lt: 'Turkiškas agurkas',
      pl: 'Turecki wzór',
      es: 'Paisley',
      it: 'Paisley',
      nl: 'Paisley',
    },
    synonyms: ['paisley print', 'motif cachemire', 'motif paisley', 'bandana'],
  },
  geometric: {
    names: {
      en: 'Geometric',
      fr: 'Géométrique',
      de: 'Geometrisch',
      lt: 'Geometrinis',
      pl: 'Geometryczny',
      es: 'Geométrico',
      it: 'Geometrico',
      nl: 'Geometrisch',
    },
    synonyms: [
      'geometric print',
      'abstract',
      'zigzag',
      'aztec',
      'chevron',
      'argyle',
      'colour block',
      'color block',
    ],
  },
};

/** All patterns; `plain` first. */
export const PATTERNS: readonly Pattern[] = PATTERN_IDS.map((id) => ({ id, ...TABLE[id] }));

/** The pattern with this id. */
export function patternById(id: PatternId): Pattern {
  return { id, ...TABLE[id] };
}

/** The pattern with this id, name in any language, or synonym; undefined for any other word. */
export const findPattern: (word: string) => Pattern | undefined = wordLookup(PATTERNS);
