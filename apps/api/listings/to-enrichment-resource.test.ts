import { describe, expect, it } from '@jest/globals';
import type { RevisionRow } from '#libs/db/revisions/revision-row';
import { EnrichmentResource } from './enrichment-resource.js';
import { at, resourceOf, row, use } from './resource-fixtures.js';

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
