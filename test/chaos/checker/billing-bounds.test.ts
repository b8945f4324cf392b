import { describe, expect, it } from '@jest/globals';
import type { CallEvidence, Evidence } from '../evidence.js';
import { billingBounds } from './billing-bounds.js';
import { attributesCall, attributesReceived, published } from './published-listing.js';

describe('what is settled, received and maybe billed', () => {
  const evidenceOf = (
    call: Partial<CallEvidence>,
    received: 'received' | 'not received',
  ): Evidence => ({
    ...published,
    calls: [{ ...attributesCall, ...call }],
    received: received === 'received' ? [attributesReceived] : [],
  });

  it.each([
    ['an answer that was never received', {}, 'not received', 1],
    ['an answer', {}, 'received', 0],
    [
      'a 429 that was never received',
      { state: 'failed', status: 429, verdictClass: 'rate.limited' },
      'not received',
      1,
    ],
    [
      'a refused connection',
      { state: 'failed', status: null, verdictClass: 'net.connect' },
      'not received',
      0,
    ],
    [
      'a refused connection that was received',
      { state: 'failed', status: null, verdictClass: 'net.connect' },
      'received',
      1,
    ],
    [
      'a lost call',
      { state: 'maybe_billed', status: null, verdictClass: 'attempt.lost' },
      'received',
      0,
    ],
    [
      'a lost call that never went out',
      { state: 'maybe_billed', status: null, verdictClass: 'attempt.lost' },
      'not received',
      0,
    ],
    [
      'a reservation nobody came back for',
      { state: 'reserved', status: null, settledAt: null },
      'received',
      0,
    ],
  ] as const)('%s', (_, call, received, breaches) => {
    expect(billingBounds.breaches(evidenceOf(call, received))).toHaveLength(breaches);
  });
});
