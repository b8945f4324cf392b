import { describe, expect, it } from '@jest/globals';
import type { Language } from '../languages.js';
import type { FieldValue } from './accepted-field.js';
import type { FieldName } from './field-name.js';
import { labelOf } from './label-of-value.js';

describe('labelOf', () => {
  it.each<[FieldName, FieldValue, Language, string]>([
    ['category', 'women.dresses.midi_dresses', 'de', 'Midikleider'],
    ['category', 'women.dresses.midi_dresses', 'lt', 'Vidutinio ilgio suknelės'],
    ['category', 'gone.category', 'de', 'gone.category'],
    ['brand', 'H&M', 'pl', 'H&M'],
    ['colours', ['black', 'light_blue'], 'fr', 'Noir, Bleu clair'],
    ['colours', ['octarine'], 'fr', 'octarine'],
    ['size', { system: 'women_fr', value: '38', printed: 'T. 38' }, 'fr', 'T. 38'],
    [
      'materials',
      [
        { material: 'cotton', percent: 95 },
        { material: 'elastane', percent: 5 },
      ],
      'en',
      'Cotton 95%, Elastane 5%',
    ],
    ['materials', [{ material: 'cotton', percent: null }], 'it', 'Cotone'],
    ['materials', [{ material: 'wool', percent: 95.5 }], 'de', 'Wolle 95,5\u00a0%'],
    ['condition', 'new_with_tags', 'nl', 'Nieuw met prijskaartje'],
    ['pattern', 'floral', 'es', 'De flores'],
    ['title', 'Robe noire', 'fr', 'Robe noire'],
  ])('%s %j in %s: %s', (field, value, language, expected) => {
    expect(labelOf(field, value, language)).toBe(expected);
  });
});
