import { describe, expect, it } from '@jest/globals';
import { coolDownMs, TRIPPED } from './cool-down.js';

describe('a cool-down', () => {
  it.each([
    [1, 15_000],
    [2, 30_000],
    [3, 60_000],
    [6, 480_000],
    [7, 600_000],
    [60, 600_000],
  ])('the %ith in a row lasts %i ms', (trips, ms) => {
    expect(coolDownMs(TRIPPED, trips, 0.5)).toBe(ms);
  });

  it.each([
    [0, 12_000],
    [0.999_999, 18_000],
  ])('differs by up to a fifth (%d: %i ms)', (random, ms) => {
    expect(coolDownMs(TRIPPED, 1, random)).toBe(ms);
  });
});
