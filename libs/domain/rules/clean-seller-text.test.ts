import { describe, expect, it } from '@jest/globals';
import { cleanSellerText, MAX_SENT_CHARACTERS } from './clean-seller-text.js';

describe('cleanSellerText', () => {
  it.each([
    ['  Robe\n38 ', 'Robe\n38'],
    ['e\u0301te\u0301', 'été'],
    ['Ro\u200bbe\u0000\u202e\ufeff\ufe0f', 'Robe'],
  ])('makes %j into %j', (text, expected) => {
    expect(cleanSellerText(text)).toBe(expected);
  });

  it('cuts between characters, invisible ones uncounted', () => {
    const text = `\u200b${'👗'.repeat(MAX_SENT_CHARACTERS + 1)}`;
    expect(cleanSellerText(text)).toBe('👗'.repeat(MAX_SENT_CHARACTERS));
  });
});
