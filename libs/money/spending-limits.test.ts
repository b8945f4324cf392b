import { describe, expect, it } from '@jest/globals';
import { ConfigurationError } from '#libs/config/parse-env';
import type { ProviderEntry } from '#libs/config/providers';
import type { Ceilings } from '#libs/domain/ceilings';
import { spendingLimits } from './spending-limits.js';

const PRICE = {
  from: '2026-01-01',
  inputMicrosPerMillion: 1,
  cachedInputMicrosPerMillion: 1,
  outputMicrosPerMillion: 1,
};
const CEILINGS: Ceilings = {
  revisionMicros: { interactive: 1, standard: null, backfill: null },
  listingDayMicros: null,
};
const provider = (id: string, given: Partial<ProviderEntry> = {}): ProviderEntry => ({
  id,
  protocol: 'openai',
  baseUrl: 'http://127.0.0.1:9/v1',
  apiKey: null,
  model: 'a-model',
  attemptTimeoutMs: 1_000,
  concurrentCalls: 1,
  prices: { 'a-model': [PRICE] },
  judges: { text: [], image: [] },
  ...given,
});
const PRICED = provider('priced');
const UNPRICED = provider('unpriced', { prices: {} });

describe('limits', () => {
  it('are none where none is configured, whatever is known of prices', () => {
    const configured = { ceilings: null, providers: [UNPRICED], marketplaces: [{ id: 'm' }] };
    expect(spendingLimits(configured)).toBeNull();
  });

  it('are gathered from ceilings, providers and marketplaces', () => {
    const providers = [PRICED, provider('other', { dailyBudgetMicros: 0 })];
    const marketplaces = [{ id: 'm', dailyBudgetMicros: 7 }, { id: 'n' }];
    expect(spendingLimits({ ceilings: CEILINGS, providers, marketplaces })).toEqual({
      ceilings: CEILINGS,
      budgets: [
        { kind: 'provider', name: 'other', micros: 0 },
        { kind: 'marketplace', name: 'm', micros: 7 },
      ],
    });
  });

  it('of one provider don’t ask for the price of another', () => {
    const providers = [provider('limited', { dailyBudgetMicros: 1 }), UNPRICED];
    expect(spendingLimits({ ceilings: null, providers, marketplaces: [] })?.budgets).toHaveLength(
      1,
    );
  });

  it.each<[string, Parameters<typeof spendingLimits>[0], RegExp]>([
    [
      "a provider's own budget",
      {
        ceilings: null,
        providers: [provider('own', { prices: {}, dailyBudgetMicros: 1 })],
        marketplaces: [],
      },
      /^"own"\.dailyBudgetMicros limits what "own" may cost.*give "own"\.prices a price for "a-model"/,
    ],
    [
      "a marketplace's budget",
      {
        ceilings: null,
        providers: [PRICED, UNPRICED],
        marketplaces: [{ id: 'm', dailyBudgetMicros: 1 }],
      },
      /^marketplace "m"\.dailyBudgetMicros limits what "unpriced" may cost/,
    ],
    [
      'a ceiling',
      { ceilings: CEILINGS, providers: [UNPRICED], marketplaces: [] },
      /^the ceilings' file limits what "unpriced" may cost/,
    ],
    [
      'a budget, of a price that is not in force yet',
      {
        ceilings: null,
        providers: [
          provider('own', {
            prices: { 'a-model': [{ ...PRICE, from: '2999-01-01' }] },
            dailyBudgetMicros: 1,
          }),
        ],
        marketplaces: [],
      },
      /^"own"\.dailyBudgetMicros/,
    ],
  ])(
    'stop the start where prices are unknown of what they cover: %s',
    (_what, configured, message) => {
      const gather = () => spendingLimits(configured);
      expect(gather).toThrow(ConfigurationError);
      expect(gather).toThrow(message);
    },
  );
});
