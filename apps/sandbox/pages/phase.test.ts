import { describe, expect, it } from '@jest/globals';
import type { SellerState } from '../suggestions/seller-state.js';
import { LATE_AFTER_MS, phaseOf, SLOW_AFTER_MS } from './phase.js';

type Page = Parameters<typeof phaseOf>[0];

const STATE: SellerState = {
  listingId: 'l1',
  status: 'draft',
  revision: 2,
  buyer: 'not_on_sale',
  announcement: { revision: 2, state: 'acknowledged', lastStatus: 202, lastDetail: null, ageMs: 0 },
  enrichment: null,
  garnish: 'reachable',
  suggestions: [],
};

const page: Page = {
  content: 'present',
  saving: 'settled',
  state: STATE,
  waitedMs: 100,
  openSuggestions: 0,
};

function announced(change: Partial<NonNullable<SellerState['announcement']>>): SellerState {
  return {
    ...STATE,
    announcement: {
      revision: 2,
      state: 'pending',
      lastStatus: null,
      lastDetail: null,
      ageMs: 0,
      ...change,
    },
  };
}

function answered(change: Partial<NonNullable<SellerState['enrichment']>>): SellerState {
  const enrichment = { revision: 2, state: 'done', outcome: 'published_partial' } as const;
  return { ...STATE, enrichment: { ...enrichment, unusablePhotos: [], safety: 'pass', ...change } };
}

describe('what the sell page says about suggestions', () => {
  it.each<[string, Partial<Page>, string]>([
    ['an empty form asks for a start', { content: 'empty' }, 'empty'],
    ['a form that is being saved waits', { saving: 'under_way' }, 'waiting'],
    [
      'a form that can not be saved is late',
      { saving: 'under_way', waitedMs: LATE_AFTER_MS },
      'late',
    ],
    ['an announced form waits', {}, 'waiting'],
    ['a long wait is slow', { waitedMs: SLOW_AFTER_MS }, 'slow'],
    ['a longer wait is late', { waitedMs: LATE_AFTER_MS }, 'late'],
    ['after a 429 it is late at once', { state: announced({ lastStatus: 429 }) }, 'late'],
    ['without Garnish it is late', { state: { ...STATE, garnish: 'unavailable' } }, 'late'],
    ['a refused form has failed', { state: announced({ state: 'refused' }) }, 'failed'],
    ['suggestions come first', { openSuggestions: 2, waitedMs: LATE_AFTER_MS }, 'suggesting'],
    ['an outcome ends it', { state: answered({}), waitedMs: LATE_AFTER_MS }, 'done'],
    ['the outcome of an older form does not', { state: answered({ revision: 1 }) }, 'waiting'],
    ['a failed outcome says so', { state: answered({ outcome: 'failed' }) }, 'failed'],
  ])('%s', (_name, change, expected) => {
    expect(phaseOf({ ...page, ...change })).toBe(expected);
  });
});
