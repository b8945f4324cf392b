import { expect, it } from '@jest/globals';
import { publishedWasChecked } from './published-was-checked.js';
import { attributesCall, published } from './published-listing.js';

it('misses a listing that is published without a safety answer', () => {
  expect(publishedWasChecked.breaches({ ...published, uses: [] })).toHaveLength(1);
  expect(publishedWasChecked.breaches({ ...published, calls: [attributesCall] })).toHaveLength(1);
});
