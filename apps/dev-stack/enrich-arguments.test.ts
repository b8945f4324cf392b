import { describe, expect, it } from '@jest/globals';
import { readEnrichArguments } from './enrich-arguments.js';

describe('the command line of script/enrich', () => {
  it('takes photos, texts and a locale in any order', () => {
    expect(readEnrichArguments(['a.jpg', '--title', 'Dress', '--locale', 'de', 'b.jpg'])).toEqual({
      photos: ['a.jpg', 'b.jpg'],
      title: 'Dress',
      locale: 'de',
    });
  });

  it.each([
    [[], 'Nothing to enrich'],
    [['a.jpg', '--locale', 'xx'], 'locale'],
    [['a.jpg', '--colour', 'red'], '--colour'],
    [Array.from({ length: 21 }, (_, index) => `${index}.jpg`), 'at most 20 photos'],
  ])('%j is refused, naming the trouble', (args, trouble) => {
    expect(() => readEnrichArguments(args)).toThrow(trouble);
  });
});
