import { describe, expect, it } from '@jest/globals';
import { CallWindow, WINDOW_MS, type Count } from './call-window.js';

/** Counts calls that are sent and end a moment after each other, from 0 on; `!` unreachable, `x` failed, `.` answered. */
function windowOf(calls: string, everyMs = 10): { window: CallWindow; nowMs: number } {
  const window = new CallWindow();
  const counts: Readonly<Record<string, Count>> = {
    '!': 'unreachable',
    x: 'failure',
    '.': 'success',
  };
  let nowMs = 0;
  for (const call of calls) {
    window.add(counts[call] ?? 'success', nowMs, nowMs + 1);
    nowMs += everyMs;
  }
  return { window, nowMs };
}

describe('when a provider trips', () => {
  it.each([
    ['no call', '', false],
    ['four failures', 'xxxx', false],
    ['five failures', 'xxxxx', true],
    ['five failures of ten', '.....xxxxx', true],
    ['five failures of eleven', '......xxxxx', false],
    ['three in a row that could not be reached', '....!!!', true],
    ['three that could not be reached, with an answer between', '!!.!', false],
    ['three that could not be reached, with a failure between', '!!x!', false],
  ])('%s (%s): %s', (_what, calls, trips) => {
    const { window, nowMs } = windowOf(calls);
    expect(window.isTripped(nowMs)).toBe(trips);
  });

  it('what is older than a minute does not count', () => {
    const { window, nowMs } = windowOf('xxxx');
    const laterMs = nowMs + WINDOW_MS;
    window.add('failure', laterMs, laterMs);
    expect(window.isTripped(laterMs)).toBe(false);
  });

  it('calls sent before it was cleared do not count, however late they end', () => {
    const { window, nowMs } = windowOf('xxxxx');
    window.clear(nowMs);
    for (let call = 0; call < 9; call += 1) window.add('failure', nowMs - 1, nowMs + call);
    expect(window.isTripped(nowMs + 9)).toBe(false);
    for (let call = 0; call < 5; call += 1) window.add('failure', nowMs, nowMs + 10);
    expect(window.isTripped(nowMs + 10)).toBe(true);
  });
});
