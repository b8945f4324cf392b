import { describe, expect, it } from '@jest/globals';
import type { Suggestion } from '../suggestions/to-suggestions.js';
import { emptyForm, type DraftForm } from './draft.js';
import { openSuggestions, suggestionKey, takeSuggestion } from './open-suggestions.js';

const zara: Suggestion = {
  field: 'brand',
  choices: [{ value: 'Zara', label: 'Zara' }],
  kind: 'fills_gap',
  source: 'model',
  provider: 'baseline',
  evidence: null,
  fromRevision: null,
};
const zaraInstead: Suggestion = { ...zara, kind: 'other_view' };
const betterTitle: Suggestion = {
  ...zara,
  field: 'title',
  choices: [{ value: 'Zara dress', label: 'Zara dress' }],
};
const empty = emptyForm('en');
const withBrand = (value: string): DraftForm => ({
  ...empty,
  details: { ...empty.details, brand: [{ value, label: value }] },
});

describe('suggestions that the seller has not answered', () => {
  it.each<[string, Suggestion, DraftForm, number]>([
    ['a gap in the form is open', zara, empty, 1],
    ['a field filled meanwhile is not', zara, withBrand('Mango'), 0],
    ['another view of a filled field is open', zaraInstead, withBrand('Mango'), 1],
    ['not once the seller agrees', zaraInstead, withBrand('Zara'), 0],
    ['not once the field is emptied', zaraInstead, empty, 0],
    ['a title is open beside a typed one', betterTitle, { ...empty, title: 'dress' }, 1],
    ['not where it was typed so', betterTitle, { ...empty, title: 'zara dress ' }, 0],
    ['not once it was taken', betterTitle, takeSuggestion(empty, betterTitle), 0],
    ['a field that the form lacks is not', { ...zara, field: 'season' }, empty, 0],
  ])('%s', (_name, suggestion, form, count) => {
    expect(openSuggestions([suggestion], form, new Set())).toHaveLength(count);
  });

  it('stay away once waved away, until they say something else', () => {
    const dismissed = new Set([suggestionKey(zara)]);
    const other = { ...zara, choices: [{ value: 'Mango', label: 'Mango' }] };
    expect(openSuggestions([zara], empty, dismissed)).toEqual([]);
    expect(openSuggestions([other], empty, dismissed)).toEqual([other]);
  });

  it('become the values of the seller when taken', () => {
    expect(takeSuggestion(empty, zara).details.brand).toEqual(zara.choices);
    expect(takeSuggestion(empty, betterTitle)).toMatchObject({
      title: '',
      chosenTitle: { label: 'Zara dress' },
    });
  });
});
