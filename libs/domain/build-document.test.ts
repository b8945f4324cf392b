import { describe, expect, it } from '@jest/globals';
import { buildDocument, type DocumentSources } from './build-document.js';
import type { AcceptedFields } from './fields/accepted-field.js';
import type { SellerValues } from './listing.js';

const EVIDENCE = { kind: 'seller_text' as const, quote: 'x', photo: null };

function documentOf(
  values: SellerValues,
  accepted: AcceptedFields,
  verdict: 'pass' | 'hold' = 'pass',
) {
  const sources: DocumentSources = {
    key: { marketplace: 'm', listingId: 'l', revision: 1 },
    round: 1,
    locale: 'de',
    profileHash: 'p',
    values,
    decision: {
      outcome: 'published',
      reasons: [],
      fields: {
        ...Object.fromEntries(
          Object.keys(accepted).map((name) => [
            name,
            { source: 'none', reason: { code: 'c', detail: 'd' } },
          ]),
        ),
        ...Object.fromEntries(Object.keys(values).map((name) => [name, { source: 'seller' }])),
      },
      safety: { verdict, checks: [], flagIds: [] },
      calls: { attributes: 'a', safety: null },
    },
    attributes: { provider: 'p', answer: { accepted, refused: [] } },
    safety: null,
  };
  return buildDocument(sources).fields;
}

describe('a seller’s own value', () => {
  it.each<[string, SellerValues, 'condition' | 'colours' | 'brand', string]>([
    [
      'our id is shown in the listing’s language',
      { condition: 'very_good' },
      'condition',
      'Sehr gut',
    ],
    [
      'a word of another language too',
      { colours: ['navy', 'white'] },
      'colours',
      'Marineblau, Weiß',
    ],
    [
      'words that name nothing of ours stay words',
      { brand: 'Selbstgenäht' },
      'brand',
      'Selbstgenäht',
    ],
  ])('%s', (_what, values, name, label) => {
    expect(documentOf(values, {})[name]).toMatchObject({
      value: values[name],
      label,
      source: 'seller',
    });
  });

  it('has no proposal beside it where the model means the same', () => {
    const fields = documentOf(
      { condition: 'very_good' },
      { condition: { value: 'very_good', evidence: EVIDENCE } },
    );
    expect(fields.condition.proposal).toBeNull();
  });

  it('has the model’s value as a proposal beside it where that differs', () => {
    const fields = documentOf(
      { condition: 'good' },
      { condition: { value: 'very_good', evidence: EVIDENCE } },
    );
    expect(fields.condition).toMatchObject({
      value: 'good',
      proposal: { value: 'very_good', label: 'Sehr gut' },
    });
  });

  it('has no proposal while the listing is held', () => {
    const fields = documentOf(
      { condition: 'good' },
      { condition: { value: 'very_good', evidence: EVIDENCE } },
      'hold',
    );
    expect(fields.condition.proposal).toBeNull();
  });
});
