import { beforeAll, describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '#libs/domain/languages';
import { findMaterial } from '#libs/domain/vocabulary/materials';
import { loadSellerTexts, SellerText, TextSafetyCategory } from './load-seller-texts.js';

describe('the committed seller texts', () => {
  let texts: SellerText[] = [];
  beforeAll(async () => {
    texts = await loadSellerTexts(); // parsing proves the label values
  });

  it.each(LANGUAGES)('are 20 in %s', (language) => {
    expect(texts.filter(({ locale }) => locale === language)).toHaveLength(20);
  });

  it('have ids and words of their own', () => {
    expect(new Set(texts.map(({ id }) => id)).size).toBe(160);
    expect(new Set(texts.map(({ title, description }) => `${title}\n${description}`)).size).toBe(
      160,
    );
  });

  it('name materials that the vocabulary knows', () => {
    const unknown = texts
      .flatMap(({ labels }) => labels.materials ?? [])
      .filter(({ value }) => findMaterial(value) === undefined);
    expect(unknown).toEqual([]);
  });

  it('give percentages that add up to at most 100', () => {
    const above = texts.filter(
      ({ labels }) => (labels.materials ?? []).reduce((sum, m) => sum + (m.percent ?? 0), 0) > 100,
    );
    expect(above.map(({ id }) => id)).toEqual([]);
  });

  it('ask for abstention: about a quarter leave three or more of the five main fields open', () => {
    const open = texts.filter(
      ({ labels: { category, brand, size, condition, colours } }) =>
        [category, brand, size, condition, colours].filter((label) => label === null).length >= 3,
    );
    expect(open.length).toBeGreaterThanOrEqual(36);
    expect(open.length).toBeLessThanOrEqual(44);
  });

  it.each(TextSafetyCategory.options)('hold words to flag for %s, and look-alikes', (category) => {
    const flagged = texts.filter(({ labels }) => labels.safety.includes(category));
    const alike = texts.filter(({ labels }) => labels.safetyLookAlikes.includes(category));
    expect(flagged.length).toBeGreaterThanOrEqual(3);
    expect(alike.length).toBeGreaterThanOrEqual(3);
  });
});

describe('a seller text', () => {
  const labels = {
    category: 'Women > Dresses',
    brand: null,
    size: 'EU 38',
    condition: 'good',
    materials: [{ value: 'cotton', percent: 95 }],
    pattern: 'striped',
    colours: ['navy', 'white'],
    safety: ['weapons'],
    safetyLookAlikes: [],
  };
  const text = { id: 'en-01', locale: 'en', title: 'Dress', description: null, labels };

  it('is accepted as the README describes it', () => {
    expect(SellerText.safeParse(text).success).toBe(true);
  });

  it.each([
    ['another category root', { category: 'Garden > Chairs' }],
    ['a condition outside the five', { condition: 'worn' }],
    ['a pattern outside the list', { pattern: 'zigzag' }],
    ['a colour outside the list', { colours: ['teal'] }],
    ['a colour named twice', { colours: ['navy', 'navy'] }],
    ['an empty list in place of null', { colours: [] }],
    ['more than 100 percent', { materials: [{ value: 'cotton', percent: 101 }] }],
    ['a safety category that words cannot break', { safety: ['nudity'] }],
    ['a category both flagged and look-alike', { safetyLookAlikes: ['weapons'] }],
    ['an unknown key', { sizes: ['38'] }],
  ])('is refused with %s', (_case, changed) => {
    const changedText = { ...text, labels: { ...labels, ...changed } };
    expect(SellerText.safeParse(changedText).success).toBe(false);
  });

  it('is refused with an id of another language', () => {
    expect(SellerText.safeParse({ ...text, id: 'fr-01' }).success).toBe(false);
  });
});
