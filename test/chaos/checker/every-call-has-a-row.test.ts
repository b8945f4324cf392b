import { describe, expect, it } from '@jest/globals';
import { everyCallHasARow } from './every-call-has-a-row.js';
import { at, published } from './published-listing.js';

describe('every received call has its row', () => {
  it.each([
    ['a call without an id', { callId: null, bodyHash: 'body', at: at(3) }],
    ['a call without a row', { callId: 'call-x', bodyHash: 'body', at: at(3) }],
    ['a call received twice', { callId: 'call-a', bodyHash: 'body-a', at: at(3) }],
  ])('misses %s', (_, line) => {
    expect(
      everyCallHasARow.breaches({ ...published, received: [...published.received, line] }),
    ).toHaveLength(1);
  });
});
