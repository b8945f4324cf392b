import { describe, expect, it } from '@jest/globals';
import { parseServerVersion, serverVersionServes } from './find-temporal.js';

describe('the version of a Temporal CLI', () => {
  it('is the server version of its --version line', () => {
    expect(parseServerVersion('temporal version 1.9.1 (Server 1.32.0, UI 2.54.1)')).toEqual({
      major: 1,
      minor: 32,
    });
  });

  it('is unknown where the line names no server', () => {
    expect(parseServerVersion('temporal version 0.1')).toBeUndefined();
  });

  it.each([
    [{ major: 1, minor: 31 }, false],
    [{ major: 1, minor: 32 }, true],
    [{ major: 1, minor: 40 }, true],
    [{ major: 2, minor: 0 }, true],
    [{ major: 0, minor: 99 }, false],
  ])('%j serves: %s', (version, serves) => {
    expect(serverVersionServes(version)).toBe(serves);
  });
});
