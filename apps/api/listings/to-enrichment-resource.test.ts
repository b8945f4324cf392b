import { describe, expect, it } from '@jest/globals';
import type { CallUse } from '#libs/db/model-calls/read-uses';
import type { RevisionRow } from '#libs/db/revisions/revision-row';
import type { AttributesAnswer } from '#libs/domain/fields/accepted-field';
import { EnrichmentResource } from './enrichment-resource.js';
import { toEnrichmentResource } from './to-enrichment-resource.js';

const at = (second: number): Date => new Date(Date.UTC(2026, 10, 24, 12, 0, second));

function row(change: Partial<RevisionRow> = {}): RevisionRow {
  return {
    marketplace: 'sandbox',
    listing_id: 'coat-1',
    revision: 5,
    state: 'accepted',
    outcome: null,
    reasons: [],
    lane: 'interactive',
    locale: 'en',
    content: {
      text: { title: 'Wool coat by Sandro', description: 'Barely worn' },
      values: {},
      photos: [
        { id: 'front', url: 'https://photos.example/front' },
        { id: 'label', url: 'https://photos.example/label' },
      ],
    },
    body_hash: 'body',
    profile_hash: 'profile',
    ingested: null,
    decision_round: 1,
    decision: null,
    document: null,
    idempotency_key: null,
    delivered: null,
    failing_since: null,
    not_found_since: null,
    moved_on_since: null,
    attention: null,
    accepted_at: at(0),
    engine_acked_at: at(1),
    ingested_at: null,
    writing_at: null,
    done_at: null,
    ...change,
  };
}

function use(change: Partial<CallUse> = {}): CallUse {
  return {
    id: 'call-1',
    revision: 5,
    capability: 'attributes',
    provider: 'baseline',
    model: 'baseline-1',
    request_hash: 'hash',
    state: 'answered',
    verdict: null,
    status: 200,
    provider_request_id: null,
    usage: null,
    cost_micros: 120,
    cost_unknown_reason: null,
    raw_answer: null,
    accepted: answer,
    reserved_at: at(2),
    settled_at: at(3),
    duration_ms: 1_000,
    reused: false,
    round: 1,
    ...change,
  };
}

const answer: AttributesAnswer = {
  accepted: {
    brand: { value: 'Sandro', evidence: { kind: 'seller_text', quote: 'by Sandro', photo: null } },
    colours: { value: ['navy'], evidence: { kind: 'photo', quote: null, photo: 'front' } },
  },
  refused: [{ field: 'size', reason: { code: 'size.no_evidence', detail: 'nothing says it' } }],
};

const resourceOf = (
  sources: Partial<Parameters<typeof toEnrichmentResource>[0]>,
): EnrichmentResource =>
  toEnrichmentResource({ row: row(), uses: [], earlier: undefined, ...sources });

describe('an enrichment that nothing is known of yet', () => {
  const resource = resourceOf({});

  it('has every field, empty, and safety pending', () => {
    expect(Object.keys(resource.fields)).toHaveLength(8);
    expect(resource.fields.brand).toMatchObject({ value: null, source: null, abstained: null });
    expect(resource.safety).toEqual({ verdict: 'pending', checks: [] });
    expect(resource.photos.map((photo) => photo.state)).toEqual(['pending', 'pending']);
  });

  it('has the documented form, and no confidence', () => {
    expect(EnrichmentResource.parse(resource)).toEqual(resource);
    expect(JSON.stringify(resource)).not.toContain('confidence');
  });

  it('has cost nothing', () => {
    expect(resource).toMatchObject({ costMicros: 0, costUnknownReason: null });
  });
});

describe('an enrichment under way', () => {
  it("shows the seller's own values as they are", () => {
    const content = {
      ...row().content,
      values: { brand: 'sandro paris', colours: ['bleu', 'gris'] },
    };
    const { fields } = resourceOf({ row: row({ content }) });
    expect(fields.brand).toMatchObject({
      value: 'sandro paris',
      source: 'seller',
      label: 'sandro paris',
    });
    expect(fields.colours).toMatchObject({ value: ['bleu', 'gris'], label: 'bleu, gris' });
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

  it('takes the last usable answer, not a failed one', () => {
    const verdict = {
      class: 'out.unusable',
      action: 'next',
      provider: 'openai',
      model: 'm',
      message: 'x',
      status: null,
      callId: null,
      waitMs: null,
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

describe('the cost of a revision', () => {
  it.each([
    ['sums what it paid', [use(), use({ cost_micros: 30 })], 150, null],
    [
      'leaves out answers that it used again',
      [use({ reused: true }), use({ cost_micros: 30 })],
      30,
      null,
    ],
    [
      'is unknown where one is',
      [use(), use({ cost_micros: null, cost_unknown_reason: 'no price is configured' })],
      null,
      'baseline: no price is configured',
    ],
    [
      'is unknown while a call is under way',
      [use({ state: 'reserved' })],
      null,
      'a call to baseline is under way',
    ],
  ])('%s', (_what, uses, costMicros, costUnknownReason) => {
    expect(resourceOf({ uses })).toMatchObject({ costMicros, costUnknownReason });
  });
});

describe('photos', () => {
  it('say what became of each', () => {
    const stored = {
      kind: 'stored',
      id: 'front',
      sha256: 'x',
      width: 9,
      height: 9,
      damaged: false,
    } as const;
    const failed = {
      kind: 'failed',
      id: 'label',
      code: 'photo.not_found',
      detail: 'not there',
    } as const;
    expect(resourceOf({ row: row({ ingested: [stored, failed] }) }).photos).toEqual([
      { id: 'front', state: 'usable', code: null, detail: null },
      { id: 'label', state: 'unusable', code: 'photo.not_found', detail: 'not there' },
    ]);
  });
});

describe('a decided revision', () => {
  const nothing = {
    value: null,
    label: null,
    source: null,
    provider: null,
    evidence: null,
    abstained: null,
    proposal: null,
  };
  const document: NonNullable<RevisionRow['document']> = {
    marketplace: 'sandbox',
    listingId: 'coat-1',
    revision: 5,
    round: 1,
    outcome: 'published_partial',
    reasons: [{ code: 'photos.some_unusable', detail: '1 of 2' }],
    fields: {
      category: nothing,
      brand: {
        ...nothing,
        value: 'Sandro',
        label: 'Sandro',
        source: 'model',
        provider: 'baseline',
      },
      colours: nothing,
      size: nothing,
      materials: nothing,
      condition: nothing,
      pattern: nothing,
      title: nothing,
    },
    safety: { verdict: 'pass', checks: [] },
    profile: 'profile',
  };

  it('shows its document, whatever calls say', () => {
    const resource = resourceOf({
      row: row({ state: 'writing', document, writing_at: at(4) }),
      uses: [use({ accepted: { accepted: {}, refused: [] } })],
    });
    expect(resource).toMatchObject({
      state: 'writing',
      outcome: null,
      reasons: document.reasons,
      safety: { verdict: 'pass' },
      timings: {
        acceptedAt: '2026-11-24T12:00:00.000Z',
        decidedAt: '2026-11-24T12:00:04.000Z',
        doneAt: null,
      },
    });
    expect(resource.fields.brand).toMatchObject({ value: 'Sandro', fromRevision: null });
  });

  it('shows what needs a person', () => {
    const attention = {
      code: 'write_back.refused',
      detail: 'x',
      since: '2026-11-24T12:00:05.000Z',
    };
    const resource = resourceOf({ row: row({ state: 'writing', document, attention }) });
    expect(resource.needsAttention).toEqual(attention);
    expect(EnrichmentResource.parse(resource)).toEqual(resource);
  });
});
