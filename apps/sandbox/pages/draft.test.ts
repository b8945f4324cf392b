import { describe, expect, it } from '@jest/globals';
import { ListingContent } from '../listing-store/listing-content.js';
import { bodyOf, emptyForm, formOf, readPriceCents } from './draft.js';

describe('a price as sellers type it', () => {
  it.each([
    ['12', 1_200],
    ['12.5', 1_250],
    ['12,50', 1_250],
    ['1 200,00 €', 120_000],
    ['0.99', 99],
    ['', undefined],
    ['free', undefined],
    ['1.234', undefined],
    ['-5', undefined],
  ])('%s', (text, cents) => {
    expect(readPriceCents(text)).toBe(cents);
  });
});

describe('the form', () => {
  it('survives being saved and loaded', () => {
    const form = {
      ...emptyForm('fr'),
      title: 'robe',
      chosenTitle: { value: 'Robe Zara', label: 'Robe Zara' },
      photos: ['a', 'b'],
      priceText: '12.50',
      details: {
        ...emptyForm('fr').details,
        size: [{ value: 'M', label: 'M' }],
        colours: [{ value: 'navy', label: 'Bleu marine' }],
      },
    };
    const body = bodyOf(form);
    expect(formOf(ListingContent.parse(body), body.priceCents)).toEqual(form);
  });
});
