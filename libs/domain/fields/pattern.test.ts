import { describe, expect, it } from '@jest/globals';
import { categoryById } from '../taxonomy/index.js';
import type { Claim } from '../wire/claim.js';
import { acceptPattern } from './pattern.js';
import { context, inferred, outcome, said, seen } from './test-claims.js';

const TEXT = 'w kratkę, à fleurs';

describe('acceptPattern', () => {
  it.each<[string, Claim, string]>([
    ['what is seen', seen('striped'), 'striped'],
    ['what is said', said('à fleurs', 'à fleurs'), 'floral'],
    ['what is inferred from a photo', inferred('dotted', 'p1'), 'dotted'],
    ['what is inferred', inferred('dotted'), 'pattern.no_evidence'],
    ['a pattern that is none', seen('stripy-ish'), 'pattern.unknown'],
    ['a quote that is not there', said('checked', 'checked'), 'pattern.quote_not_found'],
    ['a photo that was not sent', seen('checked', 'x'), 'pattern.photo_not_sent'],
  ])('judges %s', (_, claim, expected) => {
    expect(outcome(acceptPattern(claim, [], context(TEXT)))).toBe(expected);
  });

  it('is refused where the category has none', () => {
    const watches = categoryById('accessories.watches');
    expect(watches?.attributes).not.toContain('pattern');
    const verdict = acceptPattern(
      seen('striped'),
      watches === undefined ? [] : [watches],
      context(),
    );
    expect(outcome(verdict)).toBe('pattern.not_for_category');
  });
});
