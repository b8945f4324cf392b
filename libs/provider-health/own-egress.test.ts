import { describe, expect, it } from '@jest/globals';
import { OwnEgress } from './own-egress.js';

describe('row 3: names that can not be resolved', () => {
  it('are the provider’s trouble while they are of one provider', () => {
    const egress = new OwnEgress();
    expect([0, 1, 2].map((nowMs) => egress.isSuspectedAfter('one', nowMs))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it.each([
    [59_999, true],
    [60_000, false],
  ])('are our own where a second provider follows after %i ms: %s', (afterMs, ours) => {
    const egress = new OwnEgress();
    egress.isSuspectedAfter('one', 0);
    expect(egress.isSuspectedAfter('two', afterMs)).toBe(ours);
  });
});
