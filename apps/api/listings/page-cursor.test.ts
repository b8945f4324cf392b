import { describe, expect, it } from '@jest/globals';
import { readCursor, writeCursor } from './page-cursor.js';

const place = { acceptedAtMicros: 1_795_529_734_990_075, listingId: 'coat-1', revision: 3 };

describe('a page cursor', () => {
  it('leads back to the place that it was made of', () => {
    const filter = { state: 'done', acceptedAfter: new Date(0) } as const;
    expect(readCursor(writeCursor(place, filter), filter)).toEqual(place);
  });

  it('does not care for the order of filters, nor for those that are not there', () => {
    const cursor = writeCursor(place, { state: 'done', lane: 'backfill' });
    expect(readCursor(cursor, { lane: 'backfill', outcome: undefined, state: 'done' })).toEqual(
      place,
    );
  });

  it.each([
    ['other filters', writeCursor(place, { state: 'done' })],
    ['no cursor', 'AAAA'],
    ['nothing', ''],
    ['JSON of another form', Buffer.from('{"place":{}}').toString('base64url')],
  ])('is refused for %s', (_what, cursor) => {
    expect(() => readCursor(cursor, {})).toThrow(
      expect.objectContaining({ code: 'request.cursor_invalid' }),
    );
  });
});
