import { describe, expect, it } from '@jest/globals';
import { readDelivery, readRetryAfterMs } from './delivery.js';
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

describe('Retry-After', () => {
  it.each([
    ['3', 3_000],
    ['0', 0],
    ['Thu, 01 Jan 1970 00:00:05 GMT', 4_000],
    ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
    ['soon', undefined],
    [null, undefined],
  ])('%s', (header, expected) => {
    expect(readRetryAfterMs(header, 1_000)).toBe(expected);
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
