import { describe, expect, it } from '@jest/globals';
import type { RevisionRow } from '#libs/db/revisions/revision-row';
import { answer, at, resourceOf, row, use } from './resource-fixtures.js';

describe('an enrichment under way', () => {
  it("shows the seller's own values as they are, labelled in the listing's language like a write-back", () => {
    const content = {
      ...row().content,
      values: { brand: 'sandro paris', colours: ['bleu', 'gris'] },
    };
    const { fields } = resourceOf({ row: row({ content }) });
    expect(fields.brand).toMatchObject({
      value: 'sandro paris',
      source: 'seller',
      label: 'Sandro',
    });
    expect(fields.colours).toMatchObject({ value: ['bleu', 'gris'], label: 'Blue, Grey' });
  });

  it('shows what a model said, with evidence and a label in the language of the listing', () => {
    const { fields } = resourceOf({ row: row({ locale: 'de' }), uses: [use()] });
    expect(fields.brand).toMatchObject({
      value: 'Sandro',
      source: 'model',
      provider: 'baseline',
      evidence: { kind: 'seller_text', quote: 'by Sandro', photo: null },
      fromRevision: null,
    });
    expect(fields.colours).toMatchObject({ value: ['navy'], label: 'Marineblau' });
  });

  it('says why a field abstains', () => {
    const { fields } = resourceOf({ uses: [use()] });
    expect(fields.size.abstained?.code).toBe('size.no_evidence');
    expect(fields.pattern.abstained?.code).toBe('field.abstained');
  });

  it("proposes beside a seller's value, unless it says the same", () => {
    const content = { ...row().content, values: { brand: 'sandro', colours: ['black'] } };
    const { fields } = resourceOf({ row: row({ content }), uses: [use()] });
    expect(fields.brand).toMatchObject({ source: 'seller', proposal: null });
    expect(fields.colours).toMatchObject({ source: 'seller', value: ['black'] });
    expect(fields.colours.proposal).toMatchObject({ value: ['navy'] });
  });

  it("has no proposal where a model means what the seller's id means", () => {
    const content = { ...row().content, values: { colours: ['navy'] } };
    const { fields } = resourceOf({ row: row({ content, locale: 'de' }), uses: [use()] });
    expect(fields.colours).toMatchObject({ label: 'Marineblau', proposal: null });
  });

  it('takes the last usable answer, not a failed one', () => {
    const verdict = {
      class: 'out.schema',
      action: 'next',
      provider: 'openai',
      model: 'm',
      message: 'x',
      status: null,
      callId: null,
      waitMs: null,
      change: null,
    } as const;
    const failed = use({ provider: 'openai', verdict, accepted: null });
    expect(resourceOf({ uses: [failed, use()] }).fields.brand.provider).toBe('baseline');
    expect(resourceOf({ uses: [failed] }).fields.brand.value).toBeNull();
  });

  it('shows safety checks as soon as they are there', () => {
    const check = {
      category: 'weapons',
      modality: 'text',
      verdict: 'flag',
      quote: 'gun',
      photo: null,
    };
    const { safety } = resourceOf({
      uses: [use({ capability: 'safety', accepted: { checks: [check] } })],
    });
    expect(safety).toEqual({ verdict: 'pending', checks: [check] });
  });
});

describe("an earlier revision's values", () => {
  const earlier = { revision: 3, provider: 'baseline', answer };

  it('stand in, marked, until this revision has its own answer', () => {
    expect(resourceOf({ earlier }).fields.brand).toMatchObject({
      value: 'Sandro',
      fromRevision: 3,
    });
    expect(
      resourceOf({ earlier, uses: [use({ accepted: { accepted: {}, refused: [] } })] }).fields
        .brand,
    ).toMatchObject({ value: null, fromRevision: null });
  });

  it.each<[string, Partial<RevisionRow['content']>, 'brand' | 'colours']>([
    ['the words are gone', { text: { title: 'Wool coat' } }, 'brand'],
    [
      'the photo is gone',
      { photos: [{ id: 'back', url: 'https://photos.example/back' }] },
      'colours',
    ],
  ])('are not shown where %s', (_what, change, field) => {
    const content = { ...row().content, ...change };
    const { fields } = resourceOf({ row: row({ content }), earlier });
    expect(fields[field]).toMatchObject({ value: null, fromRevision: null });
  });

  it('are found again in words of other case and spacing', () => {
    const content = { ...row().content, text: { description: 'BY   sandro' } };
    expect(resourceOf({ row: row({ content }), earlier }).fields.brand.value).toBe('Sandro');
  });

  it("never hide the seller's own", () => {
    const content = { ...row().content, values: { brand: 'Maje' } };
    const { brand } = resourceOf({ row: row({ content }), earlier }).fields;
    expect(brand).toMatchObject({ value: 'Maje', source: 'seller', fromRevision: null });
  });

  it('are not shown on a revision that has its outcome', () => {
    const done = row({ state: 'done', outcome: 'superseded', done_at: at(9) });
    const { fields, safety } = resourceOf({ row: done, earlier });
    expect(fields.brand.value).toBeNull();
    expect(safety.verdict).toBeNull();
  });
});
