import { describe, expect, it } from '@jest/globals';
import { EnrichmentReply } from '../garnish-client/enrichment-reply.js';
import { fieldChoices } from './field-choices.js';
import { toSuggestions } from './to-suggestions.js';

function reply(fields: object): EnrichmentReply {
  return EnrichmentReply.parse({
    revision: 2,
    lane: 'interactive',
    state: 'accepted',
    outcome: null,
    reasons: [],
    fields,
    safety: { verdict: 'pending', checks: [] },
  });
}

const evidence = { kind: 'seller_text', quote: 'zara', photo: null };
const brand = { value: 'Zara', label: 'Zara', source: 'model', provider: 'baseline', evidence };

describe("reading suggestions out of Garnish's reply", () => {
  it('takes a model value with its evidence', () => {
    expect(toSuggestions(reply({ brand: { ...brand, fromRevision: 1 } }))).toEqual([
      {
        field: 'brand',
        choices: [{ value: 'Zara', label: 'Zara' }],
        kind: 'fills_gap',
        source: 'model',
        provider: 'baseline',
        evidence,
        fromRevision: 1,
      },
    ]);
  });

  it.each<[string, object]>([
    ['an abstention', { ...brand, value: null, label: null, source: null }],
    ["the seller's own value", { ...brand, source: 'seller' }],
    [
      'a proposal that says what the seller says by id',
      {
        value: 'light_blue',
        label: 'light_blue',
        source: 'seller',
        proposal: { value: 'light_blue', label: 'Light blue', evidence },
      },
    ],
  ])('makes nothing of %s', (_name, field) => {
    expect(toSuggestions(reply({ colours: field }))).toEqual([]);
  });

  it("offers another view beside the seller's value", () => {
    const field = { value: 'Mango', label: 'Mango', source: 'seller', proposal: brand };
    expect(toSuggestions(reply({ brand: field }))).toMatchObject([
      { kind: 'other_view', choices: [{ value: 'Zara', label: 'Zara' }], evidence },
    ]);
  });
});

describe('choices of a field', () => {
  it.each<[string, { value: unknown; label: unknown }, object[]]>([
    [
      'one word',
      { value: 'very_good', label: 'Very good' },
      [{ value: 'very_good', label: 'Very good' }],
    ],
    [
      'several words with one label',
      { value: ['light_blue', 'white'], label: 'Light blue, White' },
      [
        { value: 'light_blue', label: 'Light blue' },
        { value: 'white', label: 'White' },
      ],
    ],
    [
      'materials whose shares have decimal commas',
      {
        value: [
          { material: 'cotton', percent: 95.5 },
          { material: 'elastane', percent: 4.5 },
        ],
        label: 'Baumwolle 95,5 %, Elasthan 4,5 %',
      },
      [
        { value: 'cotton 95.5%', label: 'Baumwolle 95,5 %' },
        { value: 'elastane 4.5%', label: 'Elasthan 4,5 %' },
      ],
    ],
    [
      'a size as it is printed',
      { value: { system: 'women_eu', value: '38', printed: 'EU 38' }, label: 'EU 38' },
      [{ value: 'EU 38', label: 'EU 38' }],
    ],
    [
      'ids without a label',
      { value: 'light_blue', label: null },
      [{ value: 'light_blue', label: 'light blue' }],
    ],
    ['nothing', { value: null, label: null }, []],
  ])('%s', (_name, field, expected) => {
    expect(fieldChoices(field)).toEqual(expected);
  });
});
