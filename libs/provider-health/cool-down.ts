/** How long something rests: the first time, and at most after doublings. */
export interface CoolDown {
  readonly firstMs: number;
  readonly longestMs: number;
}

/** A provider that tripped: 15 s doubling to 10 min. */
export const TRIPPED: CoolDown = { firstMs: 15_000, longestMs: 600_000 };

/** Cool-downs differ by up to a fifth, so that the waiters of an outage don't come back as one. */
const JITTER = 0.2;

/**
 * @param trips cool-downs since the provider was last closed, this one included, from 1
 * @param random in [0, 1)
 * @returns ms
 */
export function coolDownMs(coolDown: CoolDown, trips: number, random: number): number {
  const ms = Math.min(coolDown.firstMs * 2 ** (trips - 1), coolDown.longestMs);
  return Math.round(ms * (1 - JITTER + 2 * JITTER * random));
}
