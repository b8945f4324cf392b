import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '#libs/domain/languages';
import { wordKey } from '#libs/domain/vocabulary/word-key';
import {
  ancestorsOf,
  CATEGORIES,
  categoryById,
  categoryPath,
  isLeaf,
  leafCategories,
  openLeafOf,
  requiredAttributesOf,
} from './index.js';
import { NAMES_EQUAL_TO_ENGLISH } from './names-equal-to-english.js';

const OTHER_LANGUAGES = LANGUAGES.filter((language) => language !== 'en');

describe('the taxonomy', () => {
  it('has six roots', () => {
    const roots = CATEGORIES.filter(({ parentId }) => parentId === null);
    expect(roots.map(({ id }) => id)).toEqual([
      'women',
      'men',
      'kids',
      'shoes',
      'bags',
      'accessories',
    ]);
  });

  it('has at least 200 leaves', () => {
    expect(leafCategories.length).toBeGreaterThanOrEqual(200);
  });

  it('has ids of dotted slugs, each once, each below its parent', () => {
    const ids = CATEGORIES.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z]+(?:_[a-z]+)*(?:\.[a-z]+(?:_[a-z]+)*)*$/.test(id))).toEqual(
      [],
    );
    const misplaced = CATEGORIES.filter(
      ({ id, parentId }) => parentId !== (id.includes('.') ? id.replace(/\.[^.]+$/, '') : null),
    );
    expect(misplaced).toEqual([]);
  });

  it('has more than one category in every branch', () => {
    const branches = CATEGORIES.filter(({ id }) => !isLeaf(id));
    const thin = branches.filter(
      ({ id }) => CATEGORIES.filter(({ parentId }) => parentId === id).length < 2,
    );
    expect(thin.map(({ id }) => id)).toEqual([]);
  });

  it('offers a size exactly where size systems apply', () => {
    const contradictory = CATEGORIES.filter(
      ({ attributes, sizeSystems }) => attributes.includes('size') !== sizeSystems.length > 0,
    );
    expect(contradictory.map(({ id }) => id)).toEqual([]);
  });

  it('requires of a leaf condition, colours and any size, of an ancestor nothing', () => {
    for (const { id, attributes, required } of CATEGORIES) {
      const wanted = attributes.includes('size')
        ? ['colours', 'size', 'condition']
        : ['colours', 'condition'];
      expect([id, required]).toEqual([id, isLeaf(id) ? wanted : []]);
    }
  });

  it.each([
    ['women.dresses.midi_dresses', ['alpha', 'women_eu', 'women_fr'], true],
    ['women.lingerie.bras', ['bra_eu', 'bra_uk', 'bra_fr', 'bra_it'], true],
    ['men.suits', ['men_eu', 'men_chest_in'], true],
    ['men.jackets_and_coats.other_jackets', ['men_chest_in'], true],
    ['men.shirts', ['men_collar_cm'], true],
    ['men.jeans.slim_jeans', ['jeans_waist_length'], true],
    ['kids.girls.dresses', ['kids_height_cm', 'kids_age_years'], true],
    ['kids.baby.bodysuits', ['kids_height_cm', 'kids_age_months'], true],
    ['shoes.men.trainers', ['shoes_eu', 'shoes_uk', 'shoes_us_men'], true],
    ['shoes.kids.sandals', ['kids_shoes_eu'], true],
    ['accessories.belts', ['belt_cm'], true],
    ['accessories.hats', ['hat_cm'], true],
    ['accessories.gloves', ['gloves'], true],
    ['accessories.jewellery.rings', ['ring_eu', 'ring_it'], false],
    ['accessories.sunglasses', [], false],
    ['bags.backpacks', [], true],
  ] as const)('gives %s the sizes %j; can be patterned: %j', (id, systems, patterned) => {
    const category = categoryById(id);
    expect(category?.sizeSystems).toEqual(expect.arrayContaining([...systems]));
    expect(category?.attributes.includes('size')).toBe(systems.length > 0);
    expect(category?.attributes.includes('pattern')).toBe(patterned);
  });

  it('gives an ancestor what may apply below it', () => {
    expect(categoryById('accessories')?.sizeSystems).toEqual([
      'alpha',
      'ring_eu',
      'ring_it',
      'ring_diameter_mm',
      'ring_us',
      'belt_cm',
      'hat_cm',
      'gloves',
      'one_size',
    ]);
    expect(categoryById('bags')?.attributes).not.toContain('size');
  });
});

describe('the names', () => {
  it.each(LANGUAGES)('in %s are all there and differ among siblings', (language) => {
    const keys = CATEGORIES.map(
      ({ parentId, names }) => `${parentId}: ${wordKey(names[language])}`,
    );
    expect(CATEGORIES.filter(({ names }) => wordKey(names[language]) === '')).toEqual([]);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it.each(LANGUAGES)('in %s start with a capital and hold no separator of paths', (language) => {
    const names = CATEGORIES.map((category) => category.names[language]);
    expect(names.filter((name) => !/^\p{Lu}[\p{L}\p{M}’ -]*$/u.test(name))).toEqual([]);
  });

  it.each(OTHER_LANGUAGES)('in %s equal the English exactly where the list says so', (language) => {
    const equal = CATEGORIES.filter(
      ({ names }) => wordKey(names[language]) === wordKey(names.en),
    ).map(({ id }) => id);
    expect(equal).toEqual(NAMES_EQUAL_TO_ENGLISH[language]);
  });
});

describe('a look into the taxonomy', () => {
  it('tells leaves from ancestors and from what it does not know', () => {
    expect(isLeaf('women.dresses.midi_dresses')).toBe(true);
    expect(isLeaf('women.dresses')).toBe(false);
    expect(isLeaf('garden.chairs')).toBe(false);
  });

  it.each([
    ['women.dresses', 'women.dresses.other_dresses'],
    ['men.jeans', 'men.jeans.other_jeans'],
    ['shoes.kids', 'shoes.kids.other_shoes'],
    ['bags', 'bags.other_bags'],
    ['men.shirts', 'men.shirts'],
    ['shoes', undefined],
    ['kids.girls', undefined],
    ['garden.chairs', undefined],
  ])('has for something of %s the leaf %s', (id, leaf) => {
    expect(openLeafOf(id)?.id).toBe(leaf);
  });

  it('lists ancestors from the root down', () => {
    const above = ancestorsOf('women.dresses.midi_dresses').map(({ id }) => id);
    expect(above).toEqual(['women', 'women.dresses']);
    expect(ancestorsOf('women')).toEqual([]);
    expect(ancestorsOf('garden.chairs')).toEqual([]);
  });

  it.each([
    ['en', 'Women > Dresses > Midi dresses'],
    ['lt', 'Moterims > Suknelės > Vidutinio ilgio suknelės'],
    ['pl', 'Kobiety > Sukienki > Sukienki midi'],
  ] as const)('writes a path in %s', (language, path) => {
    expect(categoryPath('women.dresses.midi_dresses', language)).toBe(path);
  });

  it('writes no path for an unknown id', () => {
    expect(categoryPath('garden.chairs', 'en')).toBeUndefined();
  });

  it('requires nothing of ancestors and unknown ids', () => {
    expect(requiredAttributesOf('men.shirts')).toEqual(['colours', 'size', 'condition']);
    expect(requiredAttributesOf('bags.handbags')).toEqual(['colours', 'condition']);
    expect(requiredAttributesOf('women.dresses')).toEqual([]);
    expect(requiredAttributesOf('garden.chairs')).toEqual([]);
  });
});
