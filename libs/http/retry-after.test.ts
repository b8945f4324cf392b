import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { LONGEST_RETRY_AFTER_MS, readRetryAfterMs } from './retry-after.js';

describe('Retry-After', () => {
  beforeAll(() => {
    jest.useFakeTimers({ now: Date.parse('1994-11-06T08:49:07Z'), doNotFake: ['nextTick'] });
  });
  afterAll(() => {
    jest.useRealTimers();
  });

  it.each([
    ['seconds', '120', 120_000],
    ['seconds with blanks around', ' 120 ', 120_000],
    ['fractions, which some providers send', '0.25', 250],
    ['no wait at all', '0', 0],
    ['a date', 'Sun, 06 Nov 1994 08:49:37 GMT', 30_000],
    ["a date in RFC 850's form", 'Sunday, 06-Nov-94 08:49:37 GMT', 30_000],
    ["a date in asctime's form, which means GMT", 'Sun Nov  6 08:49:37 1994', 30_000],
    ['a date that has passed', 'Thu, 01 Jan 1970 00:00:00 GMT', 0],
    ['more than an hour', '3601', LONGEST_RETRY_AFTER_MS],
    ['absurdly many seconds', '9'.repeat(400), LONGEST_RETRY_AFTER_MS],
    ['a date in years', 'Fri, 31 Dec 9999 23:59:59 GMT', LONGEST_RETRY_AFTER_MS],
    ['a negative number', '-5', undefined],
    ['words', 'soon', undefined],
    ['a date that is none', 'Sun, 99 Nov 1994 08:49:37 GMT', undefined],
    ['a date of another form', '1994-11-06T08:49:37Z', undefined],
    ['nothing', '', undefined],
    ['an absent header of a Node reply', undefined, undefined],
    ['an absent header of `Headers`', null, undefined],
    ['several headers', ['1', '2'], undefined],
  ])('reads %s', (_what, header, expected) => {
    expect(readRetryAfterMs(header)).toBe(expected);
  });
});
