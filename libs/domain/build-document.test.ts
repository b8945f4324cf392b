import { describe, expect, it } from '@jest/globals';
import { buildDocument, type DocumentSources } from './build-document.js';
import { AcceptedField, AcceptedFields } from './fields/accepted-field.js';
import { modelField } from './fields/document-fields.js';
import { labelOf } from './fields/label-of-value.js';
import { acceptMaterials } from './fields/materials.js';
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

describe('a model’s materials', () => {
  it('are written back with the shares that the seller’s text states', () => {
    const text = { description: 'Viscose 95%, Elastane 5%' };
    const said = (value: string, quote: string, percent: number) => ({
      ...{ value, evidence: 'seller_text' as const, photo: null, quote, confidence: null },
      percent,
    });
    const verdict = acceptMaterials(
      [said('Viscose', 'Viscose 95%', 95), said('Elastane', 'Elastane 5%', 5)],
      { locale: 'de', text, sentPhotoIds: [] },
    );
    if (verdict?.kind !== 'accepted') throw new Error('refused');
    const field = modelField('materials', verdict.field, 'p', 'de');
    expect(field).toMatchObject({
      value: [
        { material: 'viscose', percent: 95 },
        { material: 'elastane', percent: 5 },
      ],
      label: 'Viskose 95\u00a0%, Elasthan 5\u00a0%',
    });
  });

  it('still parse where they were stored without shares', () => {
    const stored = { materials: { value: ['viscose', 'elastane'], evidence: EVIDENCE } };
    const read = AcceptedFields.parse(stored);
    expect(labelOf('materials', read.materials?.value ?? '', 'de')).toBe('Viskose, Elasthan');
    expect(
      AcceptedField.parse({ value: [{ material: 'silk' }], evidence: EVIDENCE }).value,
    ).toEqual([{ material: 'silk', percent: null }]);
  });
});

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

  const composition: AcceptedFields = {
    materials: {
      value: [
        { material: 'viscose', percent: 95 },
        { material: 'elastane', percent: 5 },
      ],
      evidence: EVIDENCE,
    },
  };

  it.each([
    ['ids', ['viscose', 'elastane'], 'Viskose, Elasthan'],
    ['ids with shares', ['viscose 95%', 'elastane 5%'], 'Viskose 95\u00a0%, Elasthan 5\u00a0%'],
    ['words in another order', ['5 % Elasthan', 'Viskose'], 'Elasthan 5\u00a0%, Viskose'],
  ])(
    'of materials in %s means what the model says of the same materials',
    (_, materials, label) => {
      expect(documentOf({ materials }, composition).materials).toMatchObject({
        value: materials,
        label,
        proposal: null,
      });
    },
  );

  it('of other materials has the model’s beside it, with their shares', () => {
    const { materials } = documentOf({ materials: ['viscose'] }, composition);
    expect(materials.proposal?.label).toBe('Viskose 95\u00a0%, Elasthan 5\u00a0%');
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
