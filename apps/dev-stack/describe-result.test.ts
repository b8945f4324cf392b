import { describe, expect, it } from '@jest/globals';
import { describeResult } from './describe-result.js';

describe('a result for a person', () => {
  it('shows each value with what supports it, and why one is missing', () => {
    const text = describeResult({
      listingId: 'a',
      revision: 1,
      state: 'done',
      outcome: 'published_partial',
      reasons: [{ code: 'attributes.required_missing', detail: 'size is missing' }],
      fields: {
        brand: {
          label: 'Zara',
          source: 'model',
          provider: 'baseline',
          evidence: { kind: 'seller_text', quote: 'Zara', photo: null },
          abstained: null,
        },
        size: {
          label: null,
          source: null,
          provider: null,
          evidence: null,
          abstained: { code: 'field.no_claim', detail: 'Nothing says the size.' },
        },
      },
      photos: [],
      safety: { verdict: 'pass', checks: [] },
      costMicros: 0,
      costUnknownReason: null,
      timings: { acceptedAt: '2026-11-24T13:00:00.000Z', doneAt: '2026-11-24T13:00:00.500Z' },
      needsAttention: null,
    });
    expect(text).toContain('brand  Zara   baseline, from "Zara"');
    expect(text).toContain('size   -      Nothing says the size.');
    expect(text).toContain('attributes.required_missing: size is missing');
    expect(text).toContain('0.50 s, cost: $0.0000');
  });
});
