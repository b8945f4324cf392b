import type { Figure } from '#test/evaluation/measure';

/** A figure that is only told. */
export function told(name: string, value: number, unit: string): Figure {
  return { name, value: rounded(value), unit, target: null, met: null };
}

/** A figure that must be at most its target; without a target it is only told. */
export function atMost(name: string, value: number, unit: string, target: number | null): Figure {
  if (target === null) return told(name, value, unit);
  return { name, value: rounded(value), unit, target, met: value <= target };
}

/** A figure that must be at least its target; without a target it is only told. */
export function atLeast(name: string, value: number, unit: string, target: number | null): Figure {
  if (target === null) return told(name, value, unit);
  return { name, value: rounded(value), unit, target, met: value >= target };
}

/** Three places: beyond them is noise. */
function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
