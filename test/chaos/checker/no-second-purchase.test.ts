import { describe, expect, it } from '@jest/globals';
import type { CallEvidence, Evidence } from '../evidence.js';
import { noSecondPurchase } from './no-second-purchase.js';
import { at, attributesCall, published, safetyCall } from './published-listing.js';

describe('no second purchase', () => {
  const second = { ...attributesCall, id: 'call-b', reservedAt: at(9), settledAt: at(10) };
  const withSecond = (
    call: CallEvidence,
    first: CallEvidence = attributesCall,
    bodyHash = 'body-a',
  ): Evidence => ({
    ...published,
    calls: [first, safetyCall, call],
    received: [...published.received, { callId: call.id, bodyHash, at: at(9) }],
  });

  it('misses a request that is sent though its answer is there', () => {
    expect(noSecondPurchase.breaches(withSecond(second))).toHaveLength(1);
  });

  it('misses one whose bytes are the same under another hash of ours', () => {
    expect(
      noSecondPurchase.breaches(withSecond({ ...second, requestHash: 'hash-b' })),
    ).toHaveLength(1);
  });

  it('misses a request sent again after a refusal', () => {
    const refusal = { ...attributesCall, verdictClass: 'policy.refusal' };
    expect(noSecondPurchase.breaches(withSecond(second, refusal))).toHaveLength(1);
  });

  it('lets other requests, other listings and retries after a lost or useless answer be sent', () => {
    for (const evidence of [
      withSecond({ ...second, requestHash: 'hash-b' }, attributesCall, 'body-b'),
      withSecond({ ...second, listingId: 'shoes' }),
      withSecond(second, {
        ...attributesCall,
        state: 'maybe_billed',
        verdictClass: 'attempt.lost',
      }),
      withSecond(second, { ...attributesCall, verdictClass: 'out.schema' }),
    ])
      expect(noSecondPurchase.breaches(evidence)).toEqual([]);
  });

  it('lets a call be that was reserved before the answer, whenever that answer came', () => {
    expect(
      noSecondPurchase.breaches(withSecond(second, { ...attributesCall, settledAt: at(11) })),
    ).toEqual([]);
  });
});
