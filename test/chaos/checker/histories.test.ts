import { describe, expect, it } from '@jest/globals';
import type { Evidence } from '../evidence.js';
import { histories } from './histories.js';
import { published, row, run } from './published-listing.js';

describe('histories', () => {
  it.each<[string, Partial<Evidence>]>([
    ['a run that failed', { runs: [{ ...run, status: 'FAILED' }] }],
    ['a run that never closes', { runs: [{ ...run, status: 'RUNNING' }] }],
    ['a non-deterministic task', { runs: [{ ...run, taskFailures: ['no command for event 7'] }] }],
    ['an answer that no row has', { runs: [{ ...run, answeredCalls: ['call-x'] }] }],
    ['an outcome that no row has', { runs: [{ ...run, settledOutcomes: ['superseded'] }] }],
    ['a listing that never had a run', { runs: [] }],
  ])('miss %s', (_, change) => {
    expect(histories.breaches({ ...published, ...change })).toHaveLength(1);
  });

  it('let a listing be without a run that was withdrawn before one began', () => {
    expect(
      histories.breaches({ ...published, revisions: [{ ...row, outcome: 'withdrawn' }], runs: [] }),
    ).toEqual([]);
  });
});
