import { expect, it } from '@jest/globals';
import { invariantsOf } from './index.js';
import { published } from './published-listing.js';

it('finds nothing wrong with a revision that was published at the first try', () => {
  for (const { name, breaches } of invariantsOf('kills-and-outages'))
    expect([name, breaches(published)]).toEqual([name, []]);
});
