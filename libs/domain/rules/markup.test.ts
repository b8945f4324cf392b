import { describe, expect, it } from '@jest/globals';
import { hasActiveMarkup, hasMarkup } from './markup.js';

describe('hasMarkup', () => {
  it.each([
    '<b>Dress</b>',
    'Dress <script',
    'Tom &amp; Co',
    '&#60;',
    '**Dress**',
    '__Dress__',
    '~~Dress~~',
    '\\u0044ress',
    '```Dress```',
    '# Dress',
    '- Dress',
    '[Dress](x)',
    '{{title}}',
    '${title}',
    'Dress\nsecond line',
    'Dr\u200bess',
    'Dress\u202e',
    'Dress\u0000',
    'Dr\ud800ess',
    'Dress\u2028second line',
    'Dr\u3164ess',
    'Dress 👗\u{E0147}\u{E0165}',
    'Dress\ufe0f',
    '[b]Dress[/b]',
    '[url=x]Dress',
    '{% Dress %}',
    '#{7*7} dress',
    '=SUM(1)',
    '<|im_start|>Dress',
  ])('is in: %j', (text) => {
    expect(hasMarkup(text)).toBe(true);
  });

  it.each([
    ...['Dress', 'H&M dress', 'C&A', 'Size < 38', 'A - B', 'Robe n°1', 'Top *neu*', 'M/L #2'],
    ...['Dress ❤\ufe0f', '[M] dress', 'W = 32'],
  ])('is not in: %j', (text) => {
    expect(hasMarkup(text)).toBe(false);
  });
});

describe('hasActiveMarkup', () => {
  it.each(['<b>Zara</b>', '</a>', '<!-- x', '[Zara](x)', '[url=x]', 'javascript:alert(1)'])(
    'is in: %j',
    (text) => {
      expect(hasActiveMarkup(text)).toBe(true);
    },
  );

  it.each(['**NEW**', '- 100% cotton', '_Zara_', 'Size < 38', '# dress', 'H&amp;M'])(
    'is not in what sellers write: %j',
    (text) => {
      expect(hasActiveMarkup(text)).toBe(false);
    },
  );
});
