import { describe, expect, it } from '@jest/globals';
import { readWhyConfig } from '#libs/config/why-config';
import { readWhyArguments } from './why-arguments.js';

describe("script/why's command line", () => {
  it('names a listing of the sandbox, and its newest revision, unless told', () => {
    expect(readWhyArguments(['coat-1'])).toEqual({ listingId: 'coat-1', marketplace: 'sandbox' });
    expect(readWhyArguments(['coat-1', '--marketplace', 'other', '--revision', '3'])).toEqual({
      listingId: 'coat-1',
      marketplace: 'other',
      revision: 3,
    });
  });

  it.each([
    [[], /Which listing/],
    [['a', 'b'], /One listing at a time/],
    [['a b'], /a listing id has 1 to 128 characters/],
    [['a', '--revision', 'two'], /whole number/],
    [['a', '--lane', 'x'], /--lane/],
  ])('refuses %j', (args, says) => {
    expect(() => readWhyArguments(args)).toThrow(says);
  });
});

describe("script/why's environment", () => {
  it('asks another Garnish only where address and key are set', () => {
    const both = { GARNISH_API_URL: 'https://garnish.example/', GARNISH_API_KEY: 'k' };
    expect(readWhyConfig(both).api).toEqual({ origin: 'https://garnish.example', key: 'k' });
    expect(readWhyConfig({}).api).toBeUndefined();
    expect(() => readWhyConfig({ GARNISH_API_URL: both.GARNISH_API_URL })).toThrow(
      'GARNISH_API_KEY is not set',
    );
  });
});
