import { describe, expect, it } from '@jest/globals';
import { preferredWaitSeconds } from './prefer.js';

describe('the Prefer header', () => {
  it.each([
    [undefined, undefined],
    ['', undefined],
    ['respond-async', undefined],
    ['wait=10', 10],
    ['wait=0', 0],
    ['wait=30', 30],
    ['WAIT = 5', 5],
    ['wait="7"', 7],
    ['respond-async, wait=3; foo=bar', 3],
    ['handling=lenient', undefined],
  ])('%j asks for a wait of %j seconds', (header, seconds) => {
    expect(preferredWaitSeconds(header)).toBe(seconds);
  });

  it.each([
    'wait=31',
    'wait=-1',
    'wait=1.5',
    'wait=',
    'wait',
    'wait=soon',
    'wait=1e1',
    'wait=9999',
  ])('%j can not be honoured', (header) => {
    expect(() => preferredWaitSeconds(header)).toThrow(
      expect.objectContaining({ code: 'request.prefer_invalid' }),
    );
  });
});
