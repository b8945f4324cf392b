import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LANGUAGES } from '#libs/domain/languages';
import { parseSize } from './parse-size.js';
import { preferredSizeSystems } from './preferred-size-systems.js';
import { SizeSystem } from './size-system.js';

const DRESS = [
  'alpha',
  'women_eu',
  'women_uk',
  'women_us',
  'women_fr',
  'women_it',
  'one_size',
] as const;
const WOMENS_JEANS = [...DRESS, 'jeans_waist_length'] as const;
const MENS_JEANS = ['alpha', 'jeans_waist_length'] as const;
const SUIT = ['alpha', 'men_eu', 'men_chest_in'] as const;
const RINGS = ['ring_eu', 'ring_it', 'ring_diameter_mm', 'ring_us', 'one_size'] as const;
const SHIRT = ['alpha', 'men_collar_cm'] as const;
const SHOES = ['shoes_eu', 'shoes_uk', 'shoes_us_men', 'shoes_us_women'] as const;
const KIDS = ['kids_height_cm', 'kids_age_months', 'kids_age_years'] as const;
const KIDS_SHOES = ['kids_shoes_eu'] as const;
const BRAS = ['bra_eu', 'bra_uk', 'bra_fr', 'bra_it', 'alpha'] as const;

interface Case {
  readonly allowed: readonly SizeSystem[];
  readonly preferred?: readonly SizeSystem[];
  /** `[printed, system, value]`; `ambiguous` and `unknown` stand for themselves. */
  readonly rows: readonly (readonly [printed: string, system: SizeSystem, value: string])[];
  readonly ambiguous?: readonly string[];
  readonly unknown?: readonly string[];
}

const CASES: Readonly<Record<string, Case>> = {
  'a dress': {
    allowed: DRESS,
    rows: [
      ['M', 'alpha', 'M'],
      ['xs', 'alpha', 'XS'],
      ['XXL', 'alpha', 'XXL'],
      ['2XL', 'alpha', 'XXL'],
      ['XXXL', 'alpha', '3XL'],
      ['3xl', 'alpha', '3XL'],
      ['5XL', 'alpha', '5XL'],
      ['S/M', 'alpha', 'S/M'],
      ['M - L', 'alpha', 'M/L'],
      ['Medium', 'alpha', 'M'],
      ['Size L', 'alpha', 'L'],
      ['M dydis', 'alpha', 'M'],
      ['rozmiar XS', 'alpha', 'XS'],
      ['EU L', 'alpha', 'L'],
      ['Ｍ', 'alpha', 'M'],
      ['EU 38', 'women_eu', '38'],
      ['EUR38', 'women_eu', '38'],
      ['DE 44', 'women_eu', '44'],
      ['D 40', 'women_eu', '40'],
      ['38 EU', 'women_eu', '38'],
      ['EU 36/38', 'women_eu', '36/38'],
      ['EU size 42', 'women_eu', '42'],
      ['UK 10', 'women_uk', '10'],
      ['UK size 12', 'women_uk', '12'],
      ['size 8 UK', 'women_uk', '8'],
      ['GB 14', 'women_uk', '14'],
      ['UK 8-10', 'women_uk', '8/10'],
      ['US 8', 'women_us', '8'],
      ['US 00', 'women_us', '00'],
      ['US 0', 'women_us', '0'],
      ['FR 40', 'women_fr', '40'],
      ['F 40', 'women_fr', '40'],
      ['taille FR 42', 'women_fr', '42'],
      ['40 FR', 'women_fr', '40'],
      ['IT 44', 'women_it', '44'],
      ['I 46', 'women_it', '46'],
      ['Taglia 44 IT', 'women_it', '44'],
      ['EUR 38 UK 10 US 6', 'women_eu', '38'],
      ['EUR 38 / UK 10 / US 6 / MEX 28', 'women_eu', '38'],
      ['UK 10, EU 38', 'women_uk', '10'],
      ['M / 38 / 10', 'alpha', 'M'],
      ['38 (M)', 'alpha', 'M'],
      ['S (EU 36)', 'alpha', 'S'],
      ['one size', 'one_size', 'one size'],
      ['One Size', 'one_size', 'one size'],
      ['Taille unique', 'one_size', 'one size'],
      ['TU', 'one_size', 'one size'],
      ['Einheitsgröße', 'one_size', 'one size'],
      ['vienas dydis', 'one_size', 'one size'],
      ['uniwersalny', 'one_size', 'one size'],
      ['rozmiar uniwersalny', 'one_size', 'one size'],
      ['talla única', 'one_size', 'one size'],
      ['taglia unica', 'one_size', 'one size'],
      ['één maat', 'one_size', 'one size'],
    ],
    ambiguous: ['38', '40', '10', 'Größe 38', 'T38', 'dydis 42', '36/38', 'EU 38 EU 40'],
    unknown: [
      '',
      'big',
      'JP L',
      'JP 9',
      'EU 39',
      '39',
      'EU 36/42',
      '75B',
      '104 cm',
      'M fits small',
      'EU',
      '1000',
      'W 38',
    ],
  },
  'a dress of a German listing': {
    allowed: DRESS,
    preferred: preferredSizeSystems('de'),
    rows: [
      ['38', 'women_eu', '38'],
      ['Gr. 38', 'women_eu', '38'],
      ['Gr.40', 'women_eu', '40'],
      ['Größe 42', 'women_eu', '42'],
      ['36/38', 'women_eu', '36/38'],
      ['UK 10', 'women_uk', '10'],
      ['FR 40 / EU 38', 'women_eu', '38'],
    ],
    ambiguous: ['10'],
  },
  'a dress of a French listing': {
    allowed: DRESS,
    preferred: preferredSizeSystems('fr'),
    rows: [
      ['38', 'women_fr', '38'],
      ['T38', 'women_fr', '38'],
      ['T.40', 'women_fr', '40'],
      ['taille 36', 'women_fr', '36'],
      ['EU 38', 'women_eu', '38'],
    ],
  },
  'a dress of an Italian listing': {
    allowed: DRESS,
    preferred: preferredSizeSystems('it'),
    rows: [
      ['44', 'women_it', '44'],
      ['tg 42', 'women_it', '42'],
      ['tg. M', 'alpha', 'M'],
    ],
    ambiguous: ['34'],
  },
  'a dress of an English listing': {
    allowed: DRESS,
    preferred: preferredSizeSystems('en'),
    rows: [
      ['10', 'women_uk', '10'],
      ['size 12', 'women_uk', '12'],
    ],
    ambiguous: ['38'],
  },
  "women's jeans of a German listing": {
    allowed: WOMENS_JEANS,
    preferred: preferredSizeSystems('de'),
    rows: [
      ['W28 L32', 'jeans_waist_length', 'W28 L32'],
      ['29', 'jeans_waist_length', 'W29'],
      ['31/32', 'jeans_waist_length', 'W31 L32'],
      ['EU 38', 'women_eu', '38'],
    ],
    ambiguous: ['32', '38', '30', '28'],
  },
  "men's jeans": {
    allowed: MENS_JEANS,
    rows: [
      ['W32 L34', 'jeans_waist_length', 'W32 L34'],
      ['w32/l34', 'jeans_waist_length', 'W32 L34'],
      ['W32L34', 'jeans_waist_length', 'W32 L34'],
      ['W 33 L 30', 'jeans_waist_length', 'W33 L30'],
      ['W36', 'jeans_waist_length', 'W36'],
      ['32/34', 'jeans_waist_length', 'W32 L34'],
      ['34 x 32', 'jeans_waist_length', 'W34 L32'],
      ['32W 34L', 'jeans_waist_length', 'W32 L34'],
      ['L34 W32', 'jeans_waist_length', 'W32 L34'],
      ['32 L34', 'jeans_waist_length', 'W32 L34'],
      ['33', 'jeans_waist_length', 'W33'],
    ],
    unknown: ['W12 L34', '32/80', '99'],
  },
  'a suit': {
    allowed: SUIT,
    rows: [
      ['50', 'men_eu', '50'],
      ['EU 52', 'men_eu', '52'],
      ['IT 48', 'men_eu', '48'],
      ['98', 'men_eu', '98'],
      ['25', 'men_eu', '25'],
      ['XL', 'alpha', 'XL'],
      ['L / 52', 'alpha', 'L'],
      ['38R', 'men_chest_in', '38R'],
      ['40L', 'men_chest_in', '40L'],
      ['42 S', 'men_chest_in', '42S'],
      ['44XL', 'men_chest_in', '44XL'],
      ['UK 42 Regular', 'men_chest_in', '42R'],
      ['chest 40 long', 'men_chest_in', '40L'],
      ['US 40', 'men_chest_in', '40'],
      ['UK 38', 'men_chest_in', '38'],
      ['40" chest', 'men_chest_in', '40'],
      ['EU 48 / UK 38R', 'men_eu', '48'],
    ],
    ambiguous: ['42', '46'],
    unknown: ['51', '35', '20R', '70L', '40 X', 'FR 40R'],
  },
  'a suit of an Italian listing': {
    allowed: SUIT,
    preferred: preferredSizeSystems('it'),
    rows: [
      ['46', 'men_eu', '46'],
      ['46R', 'men_chest_in', '46R'],
    ],
  },
  'a shirt': {
    allowed: SHIRT,
    rows: [
      ['41', 'men_collar_cm', '41'],
      ['41/42', 'men_collar_cm', '41/42'],
      ['39-40', 'men_collar_cm', '39/40'],
      ['collar 40 cm', 'men_collar_cm', '40'],
      ['Kragenweite 43', 'men_collar_cm', '43'],
      ['KW 42', 'men_collar_cm', '42'],
    ],
    unknown: ['60', '41/45'],
  },
  shoes: {
    allowed: SHOES,
    rows: [
      ['38', 'shoes_eu', '38'],
      ['EU 38', 'shoes_eu', '38'],
      ['38.5', 'shoes_eu', '38.5'],
      ['38,5', 'shoes_eu', '38.5'],
      ['38 1/2', 'shoes_eu', '38.5'],
      ['38½', 'shoes_eu', '38.5'],
      ['42 2/3', 'shoes_eu', '42 2/3'],
      ['42⅔', 'shoes_eu', '42 2/3'],
      ['EUR 41 1/3', 'shoes_eu', '41 1/3'],
      ['FR 42', 'shoes_eu', '42'],
      ['UK 6', 'shoes_uk', '6'],
      ['UK 6.5', 'shoes_uk', '6.5'],
      ['US M 9', 'shoes_us_men', '9'],
      ['US men 9.5', 'shoes_us_men', '9.5'],
      ["US women's 7", 'shoes_us_women', '7'],
      ['US W 7,5', 'shoes_us_women', '7.5'],
      ['rozmiar 39', 'shoes_eu', '39'],
      ['r. 42', 'shoes_eu', '42'],
      ['maat 40', 'shoes_eu', '40'],
      ['EU 42 2/3 UK 8.5 US 9', 'shoes_eu', '42 2/3'],
    ],
    ambiguous: ['US 8', '8', '7.5'],
    unknown: ['20', 'UK 6 1/3', 'JP 24', '240 mm', 'M'],
  },
  "children's shoes": {
    allowed: KIDS_SHOES,
    rows: [
      ['25', 'kids_shoes_eu', '25'],
      ['EU 31.5', 'kids_shoes_eu', '31.5'],
      ['31/32', 'kids_shoes_eu', '31/32'],
    ],
    unknown: ['44', 'UK 10'],
  },
  "children's clothes": {
    allowed: KIDS,
    rows: [
      ['104', 'kids_height_cm', '104'],
      ['98-104 cm', 'kids_height_cm', '98-104'],
      ['98/104', 'kids_height_cm', '98-104'],
      ['95 cm', 'kids_height_cm', '95'],
      ['Gr. 116', 'kids_height_cm', '116'],
      ['EUR 110', 'kids_height_cm', '110'],
      ['6-9 months', 'kids_age_months', '6-9'],
      ['6-9 mois', 'kids_age_months', '6-9'],
      ['6-9 Monate', 'kids_age_months', '6-9'],
      ['6-9 mėn.', 'kids_age_months', '6-9'],
      ['6–9 miesięcy', 'kids_age_months', '6-9'],
      ['6-9 meses', 'kids_age_months', '6-9'],
      ['6-9 mesi', 'kids_age_months', '6-9'],
      ['6/9 maanden', 'kids_age_months', '6-9'],
      ['6 à 9 mois', 'kids_age_months', '6-9'],
      ['12M', 'kids_age_months', '12'],
      ['0-3m', 'kids_age_months', '0-3'],
      ['6m-9m', 'kids_age_months', '6-9'],
      ['18 mths', 'kids_age_months', '18'],
      ['5 years', 'kids_age_years', '5'],
      ['5 ans', 'kids_age_years', '5'],
      ['5 Jahre', 'kids_age_years', '5'],
      ['5 metų', 'kids_age_years', '5'],
      ['5 lat', 'kids_age_years', '5'],
      ['5 años', 'kids_age_years', '5'],
      ['5 anni', 'kids_age_years', '5'],
      ['5 jaar', 'kids_age_years', '5'],
      ['5-6 ans', 'kids_age_years', '5-6'],
      ['10Y', 'kids_age_years', '10'],
      ['8', 'kids_age_years', '8'],
      ['4 ans / 102 cm', 'kids_age_years', '4'],
      ['5-6 ans (116 cm)', 'kids_age_years', '5-6'],
    ],
    ambiguous: ['12', '6-9', '6 m.'],
    unknown: ['105', '9-6 months', '30 years', '98-95 cm', '60 months', 'M'],
  },
  'a bra': {
    allowed: BRAS,
    rows: [
      ['70B', 'bra_eu', '70B'],
      ['65 d', 'bra_eu', '65D'],
      ['EU 75B', 'bra_eu', '75B'],
      ['34C', 'bra_uk', '34C'],
      ['32DD', 'bra_uk', '32DD'],
      ['UK 36 FF', 'bra_uk', '36FF'],
      ['FR 90C', 'bra_fr', '90C'],
      ['95 D FR', 'bra_fr', '95D'],
      ['EU 75C FR 90C UK 34C', 'bra_eu', '75C'],
      ['S', 'alpha', 'S'],
      ['3B', 'bra_it', '3B'],
      ['IT 4C', 'bra_it', '4C'],
      ['5 coppa D', 'bra_it', '5D'],
      ['2° A', 'bra_it', '2A'],
      ['taglia 3 B', 'bra_it', '3B'],
      ['EU 75B IT 3B FR 90B', 'bra_eu', '75B'],
    ],
    ambiguous: ['75B', '85B', '90 C'],
    unknown: ['75', '77B', '34Z', '70DD', '3', '9B', '0A', 'UK 3B'],
  },
  'a bra of a German listing': {
    allowed: BRAS,
    preferred: preferredSizeSystems('de'),
    rows: [['75B', 'bra_eu', '75B']],
  },
  'a bra of a French listing': {
    allowed: BRAS,
    preferred: preferredSizeSystems('fr'),
    rows: [['90B', 'bra_fr', '90B']],
  },
  'a ring': {
    allowed: RINGS,
    rows: [
      ['54', 'ring_eu', '54'],
      ['EU 54.5', 'ring_eu', '54.5'],
      ['FR 52', 'ring_eu', '52'],
      ['DE 56', 'ring_eu', '56'],
      ['54 mm', 'ring_eu', '54'],
      ['IT 14', 'ring_it', '14'],
      ['ES 14', 'ring_it', '14'],
      ['talla 12', 'ring_it', '12'],
      ['10.5', 'ring_it', '10.5'],
      ['17 mm', 'ring_diameter_mm', '17'],
      ['17,2 mm', 'ring_diameter_mm', '17.2'],
      ['ø 18', 'ring_diameter_mm', '18'],
      ['US 7', 'ring_us', '7'],
      ['US 7.25', 'ring_us', '7.25'],
      ['one size', 'one_size', 'one size'],
    ],
    ambiguous: ['14', '17,5'],
    unknown: ['17 cm', '54-56', 'UK N', 'US 54', '80', 'IT 54'],
  },
  'a ring of a Spanish listing': {
    allowed: RINGS,
    preferred: preferredSizeSystems('es'),
    rows: [
      ['14', 'ring_it', '14'],
      ['54', 'ring_eu', '54'],
      ['17 mm', 'ring_diameter_mm', '17'],
    ],
  },
  'a ring of a German listing': {
    allowed: RINGS,
    preferred: preferredSizeSystems('de'),
    rows: [
      ['17,5', 'ring_diameter_mm', '17.5'],
      ['54', 'ring_eu', '54'],
    ],
  },
  'a belt': {
    allowed: ['belt_cm', 'alpha'],
    rows: [
      ['95', 'belt_cm', '95'],
      ['95 cm', 'belt_cm', '95'],
      ['85-95 cm', 'belt_cm', '85-95'],
    ],
    unknown: ['20', '95 mm'],
  },
  'a hat': {
    allowed: ['hat_cm', 'alpha', 'one_size'],
    rows: [
      ['58 cm', 'hat_cm', '58'],
      ['57-58', 'hat_cm', '57-58'],
      ['uni', 'one_size', 'one size'],
    ],
    unknown: ['7 1/4'],
  },
  gloves: {
    allowed: ['gloves', 'alpha'],
    rows: [
      ['8', 'gloves', '8'],
      ['7 1/2', 'gloves', '7.5'],
      ['7,5', 'gloves', '7.5'],
      ['S', 'alpha', 'S'],
    ],
    unknown: ['20'],
  },
};

const cases = Object.entries(CASES).flatMap(([where, { allowed, preferred = [], ...said }]) => [
  ...said.rows.map(([printed, system, value]) => ({
    ...{ where, printed, allowed, preferred, meaning: `${system} ${value}` },
    expected: { kind: 'size', system, value, printed } as const,
  })),
  ...(said.ambiguous ?? []).map((printed) => ({
    ...{ where, printed, allowed, preferred, meaning: 'ambiguous' },
    expected: { kind: 'ambiguous' } as const,
  })),
  ...(said.unknown ?? []).map((printed) => ({
    ...{ where, printed, allowed, preferred, meaning: 'unknown' },
    expected: { kind: 'unknown' } as const,
  })),
]);

describe('a size as printed', () => {
  it.each(cases)(
    'on $where: "$printed" is $meaning',
    ({ printed, allowed, preferred, expected }) => {
      expect(parseSize(printed, allowed, preferred)).toMatchObject(expected);
    },
  );
});

describe('parseSize', () => {
  it('says which systems an ambiguous size may be of', () => {
    expect(parseSize('38', DRESS)).toEqual({
      kind: 'ambiguous',
      systems: ['women_eu', 'women_fr', 'women_it'],
    });
  });

  it('does not let a preference decide between a dress size and a waist', () => {
    expect(parseSize('32', WOMENS_JEANS, ['women_eu'])).toEqual({
      kind: 'ambiguous',
      systems: ['women_eu', 'women_fr', 'jeans_waist_length'],
    });
    expect(parseSize('32', ['jeans_waist_length'])).toMatchObject({ value: 'W32' });
  });

  it('finds nothing where no system is allowed', () => {
    expect(parseSize('M', [])).toEqual({ kind: 'unknown' });
  });

  it.each(LANGUAGES)('prefers known systems only in %s, each once', (language) => {
    const systems = preferredSizeSystems(language);
    expect(systems.map((system) => SizeSystem.parse(system))).toEqual([...new Set(systems)]);
  });

  it('answers within the allowed systems and keeps what is printed, whatever is printed', () => {
    const piece = fc.constantFrom(
      'EU',
      'UK',
      'M',
      'XL',
      '38',
      '36/38',
      '1/2',
      'W32',
      'cm',
      'ans',
      '/',
      '(',
      '75B',
      '-',
    );
    const printed = fc.array(fc.oneof(piece, fc.string())).map((pieces) => pieces.join(' '));
    fc.assert(
      fc.property(printed, fc.subarray([...SizeSystem.options]), (text, allowed) => {
        const size = parseSize(text, allowed);
        if (size.kind === 'size') {
          expect(allowed).toContain(size.system);
          expect(size.printed).toBe(text.trim());
        } else if (size.kind === 'ambiguous') {
          expect(allowed).toEqual(expect.arrayContaining([...size.systems]));
        }
      }),
    );
  });
});
