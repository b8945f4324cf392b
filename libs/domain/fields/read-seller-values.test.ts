import { describe, expect, it } from '@jest/globals';
import type { SellerValues } from '../listing.js';
import { readSellerValues } from './read-seller-values.js';

describe('readSellerValues', () => {
  it.each<[SellerValues, unknown]>([
    [{}, { fields: [], categoryId: null }],
    [
      { title: 'Robe', brand: 'Zara' },
      { fields: ['brand', 'title'], categoryId: null },
    ],
    [
      { category: 'women.dresses.midi_dresses' },
      { fields: ['category'], categoryId: 'women.dresses.midi_dresses' },
    ],
    [
      { category: 'Femmes > Robes > Robes midi' },
      { fields: ['category'], categoryId: 'women.dresses.midi_dresses' },
    ],
    [{ category: 'Women > Dresses' }, { fields: ['category'], categoryId: null }],
    [{ category: 'T-shirts' }, { fields: ['category'], categoryId: null }],
    [{ category: 'something nice' }, { fields: ['category'], categoryId: null }],
    [
      { colours: ['red'], materials: ['silk'], size: 'M', condition: 'good', pattern: 'plain' },
      { fields: ['colours', 'size', 'materials', 'condition', 'pattern'], categoryId: null },
    ],
  ])('reads %j', (values, expected) => {
    expect(readSellerValues(values)).toEqual(expected);
  });
});
