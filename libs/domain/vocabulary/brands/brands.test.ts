import { describe, expect, it } from '@jest/globals';
import { brandsInText } from './brands-in-text.js';
import { findBrand } from './find-brand.js';
import { BRANDS } from './index.js';

describe('the brand list', () => {
  it('has at least 430 brands with different ids', () => {
    expect(BRANDS.length).toBeGreaterThanOrEqual(430);
    expect(new Set(BRANDS.map(({ id }) => id)).size).toBe(BRANDS.length);
  });

  it('finds every brand by each of its spellings', () => {
    const lost = BRANDS.flatMap((brand) =>
      brand.spellings
        .map(({ text }) => ({ text, found: findBrand(text) }))
        .filter(({ found }) => found.kind !== 'exact' || found.brand !== brand)
        .map(({ text, found }) => ({ text, brand: brand.name, found })),
    );
    expect(lost).toEqual([]);
  });
});
