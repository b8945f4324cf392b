import { describe, expect, it } from '@jest/globals';
import { PhraseBook } from './phrase-book.js';
import { quoteFrom, readPart } from './seller-text.js';

function find(phrases: string, text: string): string[] {
  const part = readPart('title', text);
  return new PhraseBook([['found', phrases]])
    .find(part)
    .map(({ start, end }) => quoteFrom(part, start, end));
}

describe('PhraseBook', () => {
  it.each([
    ['ignores case and diacritics', 'suknelė', 'Juoda SUKNELE', ['SUKNELE']],
    ['meets a stem with any ending', 'suknel*', 'Dvi suknelės', ['suknelės']],
    ['meets the end of a compound', '*kleid', 'Sommerkleid', ['Sommerkleid']],
    ['does not meet parts of words', 'top', 'stop laptop', []],
    ['joins words over hyphens', 't-shirt', 'T-Shirt, t shirt', ['T-Shirt', 't shirt']],
    ['does not join words over a comma', 'very good', 'very, good', []],
    [
      'takes the longest phrase',
      'good, very good condition',
      'very good condition',
      ['very good condition'],
    ],
    ['knows the other spelling of umlauts', 'größe', 'Groesse M, Große', ['Groesse', 'Große']],
    ['sees through look-alike letters', 'whatsapp', 'whаtsаpp', ['whаtsаpp']],
    ['sees through invisible letters', 'replica', 're\u200bplica', ['re\u200bplica']],
  ])('%s', (_what, phrases, text, found) => {
    expect(find(phrases, text)).toEqual(found);
  });
});
