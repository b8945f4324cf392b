import { describe, expect, it } from '@jest/globals';
import { withoutInvisible } from './invisible-characters.js';

describe('withoutInvisible', () => {
  it.each([
    ['zero-width space', 'Gu\u200bcci', 'Gucci'],
    ['zero-width no-break space', 'Gu\ufeffcci', 'Gucci'],
    ['soft hyphen', 'Gu\u00adcci', 'Gucci'],
    ['bidi override', '\u202eGucci\u202c', 'Gucci'],
    ['tag', 'Gucci\u{E0041}\u{E007F}', 'Gucci'],
    ['variation selector', 'Gucci\ufe0f\u{E0142}', 'Gucci'],
    ['filler that counts as a letter', 'Gu\u3164c\u115fci\uffa0', 'Gucci'],
    ['grapheme joiner', 'Gu\u034fcci', 'Gucci'],
    ['control character', 'Gu\u0000c\u001bci\u0085', 'Gucci'],
  ])('takes out: %s', (_, text, expected) => {
    expect(withoutInvisible(text)).toBe(expected);
  });

  it('leaves what is seen, tabs and line ends', () => {
    const text = 'Größe M,\tšilta\r\nłódź “x” é 👗';
    expect(withoutInvisible(text)).toBe(text);
  });
});
