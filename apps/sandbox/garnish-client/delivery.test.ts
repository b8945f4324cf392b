import { describe, expect, it } from '@jest/globals';
import { readDelivery } from './delivery.js';
import { retryDelayMs } from './retry-delay.js';

describe("Garnish's answer to an announcement", () => {
  it.each([
    [202, 'acknowledged'],
    [200, 'acknowledged'],
    [429, 'later'],
    [503, 'later'],
    [401, 'later'],
    [409, 'refused'],
    [400, 'refused'],
    [422, 'refused'],
  ])('%i is %s', async (status, kind) => {
    expect(await readDelivery(new Response('{}', { status }))).toMatchObject({ kind, status });
  });
});

describe('the wait that Garnish asks for', () => {
  it.each([
    ['3', 3_000],
    ['soon', undefined],
  ])('is read off its Retry-After: %s', async (header, retryAfterMs) => {
    const response = new Response('{}', { status: 429, headers: { 'retry-after': header } });
    expect(await readDelivery(response)).toMatchObject({ kind: 'later', retryAfterMs });
  });
});

describe('the wait between tries', () => {
  const waits = { firstMs: 500, maxMs: 60_000 };
  it.each<[string, number, number | undefined, number, number]>([
    ['starts small', 0, undefined, 1, 500],
    ['doubles', 3, undefined, 1, 4_000],
    ['is half jitter', 3, undefined, 0, 2_000],
    ['has a ceiling', 40, undefined, 1, 60_000],
    ['is what Garnish asks for', 3, 7_000, 0, 7_000],
    ['but not for hours', 0, 86_400_000, 0, 600_000],
  ])('%s', (_name, attempts, retryAfterMs, random, expected) => {
    expect(retryDelayMs(attempts, retryAfterMs, waits, () => random)).toBe(expected);
  });
});
