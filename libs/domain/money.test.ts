import { describe, expect, it } from '@jest/globals';
import { costOf } from './money.js';

const PRICE = {
  inputMicrosPerMillion: 400_000,
  cachedInputMicrosPerMillion: 100_000,
  outputMicrosPerMillion: 1_600_000,
};

describe('the cost of a call', () => {
  it.each([
    [
      'fresh input and output',
      { inputTokens: 1_000_000, cachedInputTokens: 0, outputTokens: 1_000_000 },
      2_000_000,
    ],
    [
      'cached input at its own price',
      { inputTokens: 1_000_000, cachedInputTokens: 1_000_000, outputTokens: 0 },
      100_000,
    ],
    [
      'a fraction, rounded up to the micro-dollar',
      { inputTokens: 1, cachedInputTokens: 0, outputTokens: 0 },
      1,
    ],
    ['nothing', { inputTokens: 0, cachedInputTokens: 0, outputTokens: 0 }, 0],
  ])('counts %s', (_what, tokens, micros) => {
    expect(costOf({ ...tokens, estimated: false }, PRICE)).toEqual({ kind: 'known', micros });
  });

  it('is never guessed: no price or no usage is said', () => {
    const usage = { inputTokens: 1, cachedInputTokens: 0, outputTokens: 1, estimated: false };
    expect([costOf(usage, null).kind, costOf(null, PRICE).kind]).toEqual(['unknown', 'unknown']);
  });
});
