import { describe, expect, it } from '@jest/globals';
import { countDeaths, restartDelayMs } from './restart-delay.js';

describe('the delay before a part is started again', () => {
  it.each([
    [1, 250],
    [2, 500],
    [3, 1_000],
    [6, 8_000],
    [7, 10_000],
    [50, 10_000],
  ])('after %i deaths in a row is %i ms', (deaths, delayMs) => {
    expect(restartDelayMs(deaths)).toBe(delayMs);
  });

  it('begins anew after half a minute of service', () => {
    expect(countDeaths(6, 29_999)).toBe(7);
    expect(countDeaths(6, 30_000)).toBe(1);
  });
});
