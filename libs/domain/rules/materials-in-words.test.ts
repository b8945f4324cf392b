import { describe, expect, it } from '@jest/globals';
import { materialsInWords } from './materials-in-words.js';

describe('materialsInWords', () => {
  it.each<[string, string[]]>([
    ['80% coton, 20 % polyester', ['cotton', 'polyester']],
    ['Faux-leather jacket', ['faux_leather']],
    ['bawelna / wełna', ['cotton', 'wool']],
    ['ALGODÓN', ['cotton']],
    ['für Damen', []],
    ['fur coat', ['fur']],
    ['Sac à main', []],
    ['', []],
  ])('%s: %j', (words, ids) => {
    expect(materialsInWords(words).map(({ id }) => id)).toEqual(ids);
  });
});
