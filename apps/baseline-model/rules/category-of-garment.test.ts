import { describe, expect, it } from '@jest/globals';
import { categoryById } from '#libs/domain/taxonomy/index';
import { categoryOfGarment } from './category-of-garment.js';
import { PLACES } from './garment-places.js';
import { broaderGarments, GARMENTS } from './garments.js';

describe('categoryOfGarment', () => {
  it.each([
    ['dress', 'women', 'women.dresses'],
    ['dress', 'girls', 'kids.girls.dresses'],
    ['jeans', 'men', 'men.jeans'],
    ['jeans', 'kids', 'kids'],
    ['jeans', null, undefined],
    ['trainers', null, 'shoes'],
    ['trainers', 'boys', 'shoes.kids.trainers'],
    ['midi_dress', null, undefined],
    ['tie', 'women', 'accessories.ties'],
    ['scarf', null, 'accessories.scarves'],
    ['scarf', 'kids', 'kids.accessories.scarves'],
    ['handbag', 'women', 'bags.handbags'],
    ['bra', 'men', undefined],
  ] as const)('files %s of %s under %s', (garment, wearer, id) => {
    expect(categoryOfGarment(garment, wearer)?.id).toBe(id);
  });

  it('names categories of the taxonomy only', () => {
    const ids = Object.values(PLACES).flatMap((places) => Object.values(places));
    expect(ids.filter((id) => categoryById(id) === undefined)).toEqual([]);
  });

  it('has a place for every garment', () => {
    expect(GARMENTS.filter((garment) => !(garment in PLACES))).toEqual([]);
  });

  it('knows what is broader', () => {
    expect(broaderGarments('chelsea_boots')).toEqual(['ankle_boots', 'boots', 'shoes']);
  });
});
