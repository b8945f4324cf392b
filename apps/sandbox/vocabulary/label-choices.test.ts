import { describe, expect, it } from '@jest/globals';
import { ListingContent } from '../listing-store/listing-content.js';
import { labelChoices } from './label-choices.js';

function labelsOf(values: object, locale = 'de') {
  return labelChoices(ListingContent.parse({ locale, values })).values;
}

describe('labelChoices', () => {
  it.each([
    [
      'a bare id',
      { condition: 'very_good' },
      { condition: { value: 'very_good', label: 'Sehr gut' } },
    ],
    [
      'a label of another language',
      { condition: { value: 'very_good', label: 'Very good' } },
      { condition: { value: 'very_good', label: 'Sehr gut' } },
    ],
    [
      'a category',
      { category: 'women.dresses.midi_dresses' },
      {
        category: { value: 'women.dresses.midi_dresses', label: 'Damen › Kleider › Midikleider' },
      },
    ],
    [
      'a category that was suggested',
      { category: { value: 'women.dresses.midi_dresses', label: 'Midi dresses' } },
      { category: { value: 'women.dresses.midi_dresses', label: 'Midikleider' } },
    ],
    [
      'colours and materials',
      { colours: ['light_blue', 'Octarine'], materials: ['viscose', 'elastane 5%'] },
      {
        colours: [
          { value: 'light_blue', label: 'Hellblau' },
          { value: 'Octarine', label: 'Octarine' },
        ],
        materials: [
          { value: 'viscose', label: 'Viskose' },
          { value: 'elastane 5%', label: 'Elasthan 5\u00a0%' },
        ],
      },
    ],
  ])('labels %s in the listing’s language', (_, values, expected) => {
    expect(labelsOf(values)).toMatchObject(expected);
  });

  it.each([
    ['words for one of ours', { condition: 'Very good' }],
    ['words for none', { brand: 'Selbstgenäht', size: 'M' }],
    ['a label that says more', { condition: { value: 'good', label: 'Good, but see photo' } }],
  ])('leaves %s as they are', (_, values) => {
    expect(labelsOf(values)).toEqual(ListingContent.parse({ locale: 'de', values }).values);
  });
});
