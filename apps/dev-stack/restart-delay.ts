const FIRST_MS = 250;
const LONGEST_MS = 10_000;

/** A part that served this long is taken for well: its next death starts the back-off anew. */
const WELL_AFTER_MS = 30_000;

/**
 * How long to wait before a part is started again: 250 ms, doubling to 10 s with each death that follows less
 * than 30 s of service. `deathsInARow` counts the one just now.
 */
export function restartDelayMs(deathsInARow: number): number {
  return Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.max(0, deathsInARow - 1));
}

/** The count that `restartDelayMs` takes, after a death that followed `servedMs` of healthy service. */
export function countDeaths(previous: number, servedMs: number): number {
  return servedMs >= WELL_AFTER_MS ? 1 : previous + 1;
}
