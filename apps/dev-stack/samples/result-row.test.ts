import { describe, expect, it } from '@jest/globals';
import type { EnrichmentReply } from '../marketplace/enrichment-reply.js';
import { formatCost, formatTime, resultNotes, resultRow } from './result-row.js';

const field = (label: string | null, source: 'seller' | 'model' | null) => ({
  label,
  source,
  provider: null,
  evidence: null,
  abstained: null,
});

const reply: EnrichmentReply = {
  listingId: 'sample-01-dress',
  revision: 1,
  state: 'done',
  outcome: 'published',
  reasons: [],
  fields: {
    category: field('Midi dresses', 'model'),
    size: field('M', 'seller'),
    condition: field('Good', 'seller'),
    brand: field(null, null),
  },
  photos: [],
  safety: { verdict: 'pass', checks: [] },
  costMicros: 1_230,
  costUnknownReason: null,
  timings: { acceptedAt: '2026-11-24T13:00:00.000Z', doneAt: '2026-11-24T13:00:01.250Z' },
  needsAttention: null,
};

describe('the row of a result', () => {
  it('says what was found, what the seller had chosen, how long it took and what it cost', () => {
    expect(resultRow({ id: 'sample-01-dress', locale: 'en' }, reply)).toEqual([
      '01-dress',
      'en',
      'published',
      'Midi dresses',
      '-',
      '-',
      'M',
      'size, condition',
      '1.25 s',
      '$0.0012',
    ]);
  });

  it('marks a listing that safety holds', () => {
    const held = {
      ...reply,
      outcome: 'kept_seller_values',
      safety: { verdict: 'hold', checks: [] },
    };
    expect(resultRow({ id: 'a', locale: 'en' }, held)[2]).toBe('kept_seller_values (held)');
  });

  it('says so where there is no known price and no result yet', () => {
    expect(formatCost({ ...reply, costMicros: null })).toBe('unknown');
    expect(formatTime({ ...reply, timings: { ...reply.timings, doneAt: null } })).toBe('not yet');
  });
});

describe('the notes of a result', () => {
  it('name photos that couldn’t be used and the words that safety flagged', () => {
    const notes = resultNotes({
      ...reply,
      photos: [{ id: 'a', state: 'unusable', code: 'photo.not_found', detail: 'answered 404' }],
      safety: {
        verdict: 'hold',
        checks: [
          { category: 'contact_data', modality: 'text', verdict: 'flag', quote: '+39 333' },
          { category: 'hate', modality: 'text', verdict: 'pass', quote: null },
        ],
      },
    });
    expect(notes).toEqual(['photo.not_found: answered 404', 'safety: contact_data ("+39 333")']);
  });
});
