import { describe, expect, it } from '@jest/globals';
import { quoteOccursInSource } from './quote-occurs-in-source.js';

describe('quoteOccursInSource', () => {
  it.each<[string, string, boolean]>([
    ['taille 38', 'Robe, TAILLE 38', true],
    ['taille  38', 'taille\n38', true],
    ['zara', 'Ｚａｒａ', true],
    ['Levi’s', "levi's 501", true],
    ['"like new"', '“like new”', true],
    ['36–38', '36-38', true],
    ['neu', 'n\u200beu', true],
    ['neu', 'n\u{E0020}eu', true],
    ['Größe M', 'größe m', true],
    ['Grosse M', 'Größe M', false],
    ['', 'anything', false],
    ['   ', 'any thing', false],
    ['Gucci', 'Zara', false],
    ['taille 38 neuf', 'taille 38, neuf', false],
  ])('%j in %j: %s', (quote, source, expected) => {
    expect(quoteOccursInSource(quote, source)).toBe(expected);
  });
});
