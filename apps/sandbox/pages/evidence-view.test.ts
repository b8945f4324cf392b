import { describe, expect, it } from '@jest/globals';
import { excerptOf } from './evidence-view.js';

describe("the seller's words around a quote", () => {
  it('keep their own case, and are whole where the text is short', () => {
    expect(excerptOf('Lovely ZARA dress', 'zara')).toEqual({
      before: 'Lovely ',
      quote: 'ZARA',
      after: ' dress',
    });
  });

  it('are cut with an ellipsis where the text is long', () => {
    const excerpt = excerptOf(`${'a '.repeat(60)}size M${' b'.repeat(60)}`, 'size M');
    expect(excerpt?.before.startsWith('…')).toBe(true);
    expect(excerpt?.after.endsWith('…')).toBe(true);
  });

  it.each([['linen'], [''], ['  ']])('are none for "%s"', (quote) => {
    expect(excerptOf('a cotton dress', quote)).toBeUndefined();
  });
});
