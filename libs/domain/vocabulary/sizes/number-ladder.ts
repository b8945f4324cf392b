import type { NationalNumber } from './national-number.js';

/** The numbers that a system has. */
export interface Ladder {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

/** 0.05 has no exact binary form. */
const FLOAT_SLACK = 1e-6;

/** Whether `printed` (`38`, `38.5`) is a rung; thirds are not. */
export function isOnLadder(printed: string, { from, to, step }: Ladder): boolean {
  const value = Number(printed);
  const steps = (value - from) / step;
  return value >= from && value <= to && Math.abs(steps - Math.round(steps)) < FLOAT_SLACK;
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
