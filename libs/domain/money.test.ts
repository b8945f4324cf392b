import { describe, expect, it } from '@jest/globals';
import { costOf, inDollars, priceInForce, PriceList, reservationOf, type Price } from './money.js';

const PRICE: Price = {
  from: '2026-01-01',
  inputMicrosPerMillion: 400_000,
  cachedInputMicrosPerMillion: 100_000,
  outputMicrosPerMillion: 1_600_000,
};
const WITH_WRITES: Price = { ...PRICE, cacheWriteMicrosPerMillion: 500_000 };
const NOTHING = { inputTokens: 0, cachedInputTokens: 0, outputTokens: 0, estimated: false };

describe('the cost of a call', () => {
  it.each([
    [
      'fresh input and output',
      PRICE,
      { inputTokens: 1_000_000, outputTokens: 1_000_000 },
      2_000_000,
    ],
    [
      'cached input at its own price',
      PRICE,
      { inputTokens: 1_000_000, cachedInputTokens: 1_000_000 },
      100_000,
    ],
    [
      'what is written into the cache at its own price',
      WITH_WRITES,
      { inputTokens: 1_000_000, cachedInputTokens: 200_000, cacheWriteTokens: 300_000 },
      200_000 + 20_000 + 150_000,
    ],
    ['no writes where none are priced', PRICE, { inputTokens: 10, cacheWriteTokens: 0 }, 4],
    ['a fraction, rounded up to the micro-dollar', PRICE, { inputTokens: 1 }, 1],
    ['one rounding a call, not one a kind', PRICE, { inputTokens: 1, outputTokens: 1 }, 2],
    ['nothing', PRICE, {}, 0],
    [
      // As a float, 6 000 000 000 000 000 micro-dollars and a millionth are a whole number.
      'a millionth above a sum that fills a number, rounded up',
      { ...PRICE, inputMicrosPerMillion: 1, outputMicrosPerMillion: 1_000_000 },
      { inputTokens: 1, outputTokens: 6_000_000_000_000_000 },
      6_000_000_000_000_001,
    ],
  ])('counts %s', (_what, price, tokens, micros) => {
    expect(costOf({ ...NOTHING, ...tokens }, price)).toEqual({ kind: 'known', micros });
  });

  it.each([
    ['there is no price', null, NOTHING, /no price is configured/],
    ['there is no usage', PRICE, null, /no usage/],
    [
      'more was cached than sent',
      PRICE,
      { ...NOTHING, inputTokens: 5, cachedInputTokens: 6 },
      /more cached input than input/,
    ],
    [
      'cache writes have no price',
      PRICE,
      { ...NOTHING, inputTokens: 5, cacheWriteTokens: 1 },
      /cache writes/,
    ],
    [
      'the usage is beyond all numbers',
      PRICE,
      { ...NOTHING, outputTokens: Number.MAX_SAFE_INTEGER },
      /absurd/,
    ],
  ])('is unknown, never guessed, where %s', (_what, price, usage, reason) => {
    expect(costOf(usage, price)).toEqual({
      kind: 'unknown',
      reason: expect.stringMatching(reason),
    });
  });
});

describe('what a call may cost', () => {
  it.each([
    ['all input, and all output that it may give', PRICE, 1_000_000, 500_000, 1_200_000],
    ['input at the price of writing it into the cache', WITH_WRITES, 1_000_000, 0, 500_000],
    [
      'input at the price of reading it from the cache, should that be dearer',
      { ...PRICE, cachedInputMicrosPerMillion: 900_000 },
      1_000_000,
      0,
      900_000,
    ],
    ['a fraction, rounded up to the micro-dollar', PRICE, 1, 0, 1],
    [
      'nothing where its model is free',
      {
        ...PRICE,
        inputMicrosPerMillion: 0,
        cachedInputMicrosPerMillion: 0,
        outputMicrosPerMillion: 0,
      },
      9_999,
      9_999,
      0,
    ],
  ])('is %s', (_what, price, inputTokens, outputTokens, micros) => {
    expect(reservationOf({ inputTokens, outputTokens }, price)).toBe(micros);
  });
});

describe('micro-dollars in words', () => {
  it.each([
    [0, '$0.00'],
    [1, '$0.000001'],
    [4_200, '$0.0042'],
    [120_000, '$0.12'],
    [5_000_000, '$5.00'],
    [1_234_567_890, '$1234.56789'],
  ])('%d are %s', (micros, words) => {
    expect(inDollars(micros)).toBe(words);
  });
});

describe('the price in force', () => {
  const priced = (from: string): Price => ({ ...PRICE, from });
  /** Out of order: the file's order says nothing. */
  const prices = ['2026-03-01', '2025-04-14', '2026-11-24'].map(priced);

  it.each([
    ['2025-04-13T23:59:59.999Z', undefined],
    ['2025-04-14T00:00:00.000Z', '2025-04-14'],
    ['2026-02-28T23:59:59.999Z', '2025-04-14'],
    ['2026-03-01T00:00:00.000Z', '2026-03-01'],
    ['2026-11-24T01:30:00.000+02:00', '2026-03-01'],
    ['2026-11-24T00:00:00.000Z', '2026-11-24'],
    ['2031-01-01T00:00:00.000Z', '2026-11-24'],
  ])('at %s is the one from %s', (moment, from) => {
    expect(priceInForce(prices, new Date(moment))?.from).toBe(from);
  });

  it('is none where the model has no prices', () => {
    expect(priceInForce([], new Date())).toBeNull();
  });
});

describe('a price list', () => {
  const wrongPlaces = (list: unknown): string[] =>
    (PriceList.safeParse(list).error?.issues ?? []).map((issue) => issue.path.join('.'));

  it.each([
    ['a negative price', [{ ...PRICE, outputMicrosPerMillion: -1 }], ['0.outputMicrosPerMillion']],
    ['a fraction', [{ ...PRICE, inputMicrosPerMillion: 0.5 }], ['0.inputMicrosPerMillion']],
    ['a day that is none', [{ ...PRICE, from: '2026-02-30' }], ['0.from']],
    ['a moment for a day', [{ ...PRICE, from: '2026-02-01T00:00:00Z' }], ['0.from']],
    ['no day', [{ ...PRICE, from: undefined }], ['0.from']],
    ['a day that has two prices', [PRICE, PRICE], ['1.from']],
    ['an unknown member', [{ ...PRICE, reasoningMicrosPerMillion: 1 }], ['0']],
    ['no price', [], ['']],
  ])('is refused with %s', (_what, list, places) => {
    expect(wrongPlaces(list)).toEqual(places);
  });

  it('takes several days in any order', () => {
    expect(wrongPlaces([WITH_WRITES, { ...PRICE, from: '2025-01-01' }])).toEqual([]);
  });
});
