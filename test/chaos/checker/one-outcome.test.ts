import { describe, expect, it } from '@jest/globals';
import type { Evidence } from '../evidence.js';
import { oneOutcome } from './one-outcome.js';
import { announcement, published, row } from './published-listing.js';

describe('one outcome a revision', () => {
  it.each<[string, Partial<Evidence>]>([
    ['an acknowledged revision without a row', { revisions: [] }],
    [
      'a revision that is still accepted',
      { revisions: [{ ...row, state: 'accepted', outcome: null }] },
    ],
    [
      'a revision that is still writing',
      { revisions: [{ ...row, state: 'writing', outcome: null }] },
    ],
    ['a failed revision', { revisions: [{ ...row, outcome: 'failed' }] }],
    ['a highest revision that is superseded', { revisions: [{ ...row, outcome: 'superseded' }] }],
    ['a revision withdrawn by nobody', { revisions: [{ ...row, outcome: 'withdrawn' }] }],
    [
      'a refused announcement',
      { announcements: [{ ...announcement, end: 'refused', lastStatus: 409 }] },
    ],
  ])('misses %s', (_, change) => {
    expect(oneOutcome.breaches({ ...published, ...change })).toHaveLength(1);
  });

  it('lets an announcement be lost that was never acknowledged', () => {
    const walkedAway = { ...announcement, end: 'unknown' as const, lastStatus: null };
    expect(
      oneOutcome.breaches({ ...published, announcements: [walkedAway], revisions: [] }),
    ).toEqual([]);
  });

  it('lets lower revisions be superseded and withdrawn ones be withdrawn', () => {
    expect(
      oneOutcome.breaches({
        ...published,
        revisions: [
          { ...row, outcome: 'superseded' },
          { ...row, revision: 2, outcome: 'withdrawn' },
        ],
        withdrawals: [{ listingId: 'coat', upTo: 2 }],
      }),
    ).toEqual([]);
  });
});
