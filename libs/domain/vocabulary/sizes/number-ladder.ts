import type { NationalNumber } from './national-number.js';

/** The numbers that a system has. */
export interface Ladder {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

/** Whether `printed` (`38`, `38.5`) is a rung; thirds are not. */
export function isOnLadder(printed: string, { from, to, step }: Ladder): boolean {
  const value = Number(printed);
  return value >= from && value <= to && Number.isInteger((value - from) / step);
}

/**
 * The value of a number on the ladder: `38`; a double size of two neighbouring rungs is `36/38`; undefined for what
 * is not on it.
 */
export function valueOnLadder(
  { first, second }: Pick<NationalNumber, 'first' | 'second'>,
  ladder: Ladder,
): string | undefined {
  if (!isOnLadder(first, ladder)) return undefined;
  if (second === undefined) return String(Number(first));
  const isNeighbour = Number(second) === Number(first) + ladder.step;
  return isNeighbour && isOnLadder(second, ladder)
    ? `${Number(first)}/${Number(second)}`
    : undefined;
}
