import { describe, expect, it } from '@jest/globals';
import type { CallEvidence, Evidence } from '../evidence.js';
import { healthUntouched } from './health-untouched.js';
import { lostAtDeaths } from './lost-at-deaths.js';
import { at, attributesCall, published } from './published-listing.js';
import { reservationsClosed } from './reservations-closed.js';

const lost: CallEvidence = {
  ...attributesCall,
  state: 'maybe_billed',
  status: null,
  verdictClass: 'attempt.lost',
  reservedAt: at(10),
  settledAt: at(25),
};
const death = { at: at(11), mostOpenCalls: 1 };

describe('calls that may have been billed', () => {
  it.each<[string, Partial<Evidence>, number]>([
    ['were open at a kill', { calls: [lost], deaths: [death] }, 0],
    ['were lost with nobody killed', { calls: [lost], deaths: [] }, 1],
    ['were reserved after the kill', { calls: [lost], deaths: [{ ...death, at: at(9) }] }, 1],
    ['were settled before it', { calls: [lost], deaths: [{ ...death, at: at(26) }] }, 1],
    [
      'were open longer than any attempt takes',
      { calls: [{ ...lost, settledAt: null }], deaths: [{ ...death, at: at(200) }] },
      1,
    ],
    [
      'are more than can have been open',
      { calls: [lost, { ...lost, id: 'call-2' }], deaths: [death] },
      1,
    ],
  ])('%s', (_, change, breaches) => {
    expect(lostAtDeaths.breaches({ ...published, ...change })).toHaveLength(breaches);
  });
});

it('misses a rest that began while nothing but our own parts was down', () => {
  const rests = [{ provider: 'baseline', scope: '*', reason: 'net.reset' }];
  expect(healthUntouched.breaches({ ...published, rests })).toHaveLength(1);
});

it('misses a reservation that nobody came back for', () => {
  const calls: CallEvidence[] = [{ ...attributesCall, state: 'reserved', settledAt: null }];
  expect(reservationsClosed.breaches({ ...published, calls })).toHaveLength(1);
});
