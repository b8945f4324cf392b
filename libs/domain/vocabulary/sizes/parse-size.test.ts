import { describe, expect, it } from '@jest/globals';
import { parseSize } from './parse-size.js';

describe('parseSize', () => {
  it('reads', () => {
    expect(parseSize('EU 38', ['women_eu', 'alpha'])).toEqual({
      kind: 'size',
      system: 'women_eu',
      value: '38',
      printed: 'EU 38',
    });
  });
});
