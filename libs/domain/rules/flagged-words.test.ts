import { describe, expect, it } from '@jest/globals';
import { wholeWords, wordsAreIn } from './flagged-words.js';

describe('words are in a text', () => {
  it.each([
    ['as they are', 'gun', 'a gun here', true],
    ['at both ends', 'gun', 'gun', true],
    ['with an ending', 'gun', 'two guns', true],
    ['with a digit behind', 'weed', 'weed2', true],
    ['with other separators', '1:1 replica, aaa', '1-1 replica (aaa)', true],
    ['beside a symbol', 'gun', '+gun', true],
    ['as a symbol beside letters', '🍃', 'bag🍃bag', true],
    ['as punctuation alone', '...', 'call...', true],
    ['in a later place than inside of a word', 'gun', 'burgundy gun', true],
    ['not inside of a word', 'gun', 'burgundy', false],
    ['not at the begin of a longer word', 'gun', 'gunmetal', false],
    ['not in another order', 'best weed', 'weed best', false],
  ])('%s', (_, words, text, there) => {
    expect(wordsAreIn(words, text)).toBe(there);
  });
});

describe('the whole words of a quote', () => {
  it.each([
    ['a quote of whole words', 'a gun', 'with a gun', 'a gun'],
    ['a quote that is a word elsewhere', 'gun', 'burgundy, gun', 'gun'],
    ['a quote that cuts words', 'ndgun for s', 'a handgun for selling', 'handgun for selling'],
    ['a quote with straightened signs', "anna's weed", 'anna’s weed', "anna's weed"],
    ['a quote that is not there', 'cocaine', 'a gun', undefined],
    ['no quote', '', 'a gun', undefined],
  ])('%s', (_, quote, text, words) => {
    expect(wholeWords(quote, text)).toBe(words);
  });
});
