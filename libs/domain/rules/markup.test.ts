import { describe, expect, it } from '@jest/globals';
import { hasMarkup } from './markup.js';

describe('hasMarkup', () => {
  it.each([
    '<b>Dress</b>',
    'Dress <script',
    'Tom &amp; Co',
    '&#60;',
    '**Dress**',
    '__Dress__',
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
  ])('is in: %j', (text) => {
    expect(hasMarkup(text)).toBe(true);
  });

  it.each(['Dress', 'H&M dress', 'C&A', 'Size < 38', 'A - B', 'Robe n°1', 'Top *neu*', 'M/L #2'])(
    'is not in: %j',
    (text) => {
      expect(hasMarkup(text)).toBe(false);
    },
  );
});
