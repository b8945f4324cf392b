import { describe, expect, it } from '@jest/globals';
import { cleanQuote } from './clean-quote.js';

describe('cleanQuote', () => {
  it.each<[string | null, string | null]>([
    [null, null],
    ['', null],
    [' \n ', null],
    ['\u0000\u200b', null],
    ['taille\n 38 ', 'taille 38'],
    ['a\u0000b', 'ab'],
    ['e\u0301', 'é'],
    ['x'.repeat(300), 'x'.repeat(200)],
    ['a\ud800', 'a\ufffd'],
  ])('%j becomes %j', (quote, expected) => {
    expect(cleanQuote(quote)).toBe(expected);
  });
});
