import { describe, expect, it } from '@jest/globals';
import { formatTable } from './text-table.js';

describe('a text table', () => {
  it('aligns columns by letters, not by code units', () => {
    expect(
      formatTable(
        ['listing', 'colour'],
        [
          ['Žalia suknelė', 'green'],
          ['dress', 'red'],
        ],
      ),
    ).toBe(
      [
        'listing        colour',
        '-------------  ------',
        'Žalia suknelė  green',
        'dress          red',
      ].join('\n'),
    );
  });
});
