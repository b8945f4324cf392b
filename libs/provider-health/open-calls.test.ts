import { describe, expect, it } from '@jest/globals';
import { OpenCalls } from './open-calls.js';

const SENT = 100_000;
const EARLIEST = Number.NEGATIVE_INFINITY;

/** Calls that took 1 s each, as many as given, then some that are open since {@link SENT}. */
function openCalls(answered: number, open: number, tookMs = 1_000): OpenCalls {
  const calls = new OpenCalls();
  for (let call = 0; call < answered; call += 1) calls.end(calls.begin(0), tookMs);
  for (let call = 0; call < open; call += 1) calls.begin(SENT);
  return calls;
}

describe('when a provider hangs', () => {
  it.each([
    ['five calls open for over three times the p95', 20, 5, 3_001, true],
    ['five calls open for three times the p95', 20, 5, 3_000, false],
    ['four calls', 20, 4, 60_000, false],
    ['too few answers to know what is usual', 19, 5, 60_000, false],
  ])('%s', (_what, answered, open, afterMs, hangs) => {
    expect(openCalls(answered, open).isHanging(EARLIEST, SENT + afterMs)).toBe(hangs);
  });

  it('a pause of ours is no hang of a provider that answers in milliseconds', () => {
    const calls = openCalls(50, 5, 10);
    expect(calls.isHanging(EARLIEST, SENT + 2_000)).toBe(false);
    expect(calls.isHanging(EARLIEST, SENT + 2_001)).toBe(true);
  });

  it('calls sent before a given moment do not count', () => {
    expect(openCalls(20, 5).isHanging(SENT + 1, SENT + 60_000)).toBe(false);
  });

  it('calls that have ended do not count', () => {
    const calls = openCalls(20, 4);
    calls.end(calls.begin(SENT), null);
    expect(calls.isHanging(EARLIEST, SENT + 60_000)).toBe(false);
  });
});
