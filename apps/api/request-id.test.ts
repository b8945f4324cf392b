import { describe, expect, it } from '@jest/globals';
import { requestIdOf } from './request-id.js';

const idOf = (given: string | string[] | undefined): string =>
  requestIdOf({ headers: { 'x-request-id': given } });

describe('the request id', () => {
  it.each(['a', 'b1e0f7de-52ab-4c2c', 'trace:1.2_3'])(
    'is the caller’s own where it is sane: %s',
    (given) => {
      expect(idOf(given)).toBe(given);
    },
  );

  it.each([undefined, '', 'a b', 'line\nbreak', '"quoted"', 'x'.repeat(129), ['a', 'b']])(
    'is a new one for %j',
    (given) => {
      expect(idOf(given)).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    },
  );
});
