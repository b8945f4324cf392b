import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '#libs/domain/languages';
import { COLOURS, colourById, findColour } from './colours.js';
import { CONDITIONS, conditionById, findCondition } from './conditions.js';
import { MATERIALS, findMaterial, materialById } from './materials.js';
import { NAMES_EQUAL_TO_ENGLISH } from './names-equal-to-english.js';
import { PATTERNS, findPattern, patternById } from './patterns.js';
import { wordKey } from './word-key.js';

const LISTS = {
  colours: COLOURS,
  materials: MATERIALS,
  conditions: CONDITIONS,
  patterns: PATTERNS,
};

describe.each(Object.entries(LISTS))('the %s', (list, entries) => {
  it.each(LANGUAGES)('have names in %s that are all there and all different', (language) => {
    const keys = entries.map((entry) => wordKey(entry.names[language]));
    expect(keys.filter((key) => key === '')).toEqual([]);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('equal the English name exactly where the explicit list says so', () => {
    const equal = entries
      .map(
        (entry) =>
          [
            entry.id,
            LANGUAGES.filter(
              (language) =>
                language !== 'en' && wordKey(entry.names[language]) === wordKey(entry.names.en),
            ),
          ] as const,
      )
      .filter(([, languages]) => languages.length > 0);
    const listed = Object.entries(NAMES_EQUAL_TO_ENGLISH).find(([name]) => name === list);
    expect(Object.fromEntries(equal)).toEqual(listed?.[1]);
  });
});

describe('looking up a word', () => {
  it.each([
    ['light_blue', 'light_blue'],
    ['LIGHT BLUE', 'light_blue'],
    ['weiss', 'white'],
    ['creme', 'cream'],
    ['Żółty', 'yellow'],
    ['zolty', 'yellow'],
    ['mėlyna', 'blue'],
    ['off-white', 'cream'],
    ['Ｂｌａｃｋ', 'black'],
    ['lila', 'lilac'],
    ['blackish', undefined],
    ['', undefined],
  ])('findColour: %s is %s', (word, id) => {
    expect(findColour(word)?.id).toBe(id);
  });

  it.each([
    ['Baumwolle', 'cotton'],
    ['élasthanne', 'elastane'],
    ['skora', 'leather'],
    ['Faux-Leather', 'faux_leather'],
    ['nylon', 'polyamide'],
    ['cotton blend', undefined],
  ])('findMaterial: %s is %s', (word, id) => {
    expect(findMaterial(word)?.id).toBe(id);
  });

  it.each([
    ['new with tags', 'new_with_tags'],
    ['BNWT', 'new_with_tags'],
    ['Tres bon etat', 'very_good'],
  ])('findCondition: %s is %s', (word, id) => {
    expect(findCondition(word)?.id).toBe(id);
  });

  it.each([
    ['polka dot', 'dotted'],
    ['w kratke', 'checked'],
    ['dryžuotas', 'striped'],
  ])('findPattern: %s is %s', (word, id) => {
    expect(findPattern(word)?.id).toBe(id);
  });

  it('finds each entry by its own id', () => {
    for (const { id } of COLOURS) expect(findColour(id)).toEqual(colourById(id));
    for (const { id } of MATERIALS) expect(findMaterial(id)).toEqual(materialById(id));
    for (const { id } of CONDITIONS) expect(findCondition(id)).toEqual(conditionById(id));
    for (const { id } of PATTERNS) expect(findPattern(id)).toEqual(patternById(id));
  });
});

describe('what the entries say', () => {
  it('gives every colour but multicolour one to three sRGB anchors that no other colour has', () => {
    const anchors = COLOURS.flatMap((colour) => colour.anchors);
    expect(new Set(anchors).size).toBe(anchors.length);
    for (const { id, anchors: own } of COLOURS) {
      expect(own.every((hex) => /^#[0-9a-f]{6}$/.test(hex))).toBe(true);
      expect(own.length).toBeGreaterThanOrEqual(id === 'multicolour' ? 0 : 1);
      expect(own.length).toBeLessThanOrEqual(id === 'multicolour' ? 0 : 3);
    }
  });

  it.each(['leather', 'suede', 'silk', 'cashmere', 'fur', 'faux_leather', 'cotton'] as const)(
    'never takes %s from looks',
    (id) => {
      expect(materialById(id).looks).toBe('needs_word');
    },
  );

  it('ranks conditions from best to worst', () => {
    expect(CONDITIONS.map(({ rank }) => rank)).toEqual([0, 1, 2, 3, 4]);
  });
});
