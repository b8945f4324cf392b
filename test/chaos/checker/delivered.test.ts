import { describe, expect, it } from '@jest/globals';
import { delivered } from './delivered.js';
import { published, putSeen, row } from './published-listing.js';

describe('delivered', () => {
  it.each([
    ['published', 'yes', true, 0],
    ['published', 'yes', false, 1],
    ['published', 'unknown', true, 1],
    ['kept_seller_values', 'yes', false, 1],
    ['superseded', 'yes', true, 0],
    ['superseded', 'unknown', true, 0],
    ['superseded', 'unknown', false, 0],
    ['superseded', null, true, 1],
    ['superseded', 'no', true, 1],
    ['superseded', 'yes', false, 1],
    ['withdrawn', null, false, 0],
    ['withdrawn', 'no', true, 1],
    ['withdrawn', 'unknown', true, 0],
  ] as const)('%s, delivered %s, applied %s: %d breaches', (outcome, said, applied, breaches) => {
    expect(
      delivered.breaches({
        ...published,
        revisions: [{ ...row, outcome, delivered: said }],
        writeBacks: applied ? [putSeen] : [],
      }),
    ).toHaveLength(breaches);
  });
});
