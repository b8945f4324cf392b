import { readNationalNumber, type NationalNumber, type Region } from './national-number.js';
import { isOnLadder, type Ladder } from './number-ladder.js';
import type { SizeReading, SizeSystem } from './size-system.js';

interface Measure {
  readonly system: SizeSystem;
  readonly unit: 'cm' | 'none';
  readonly regions: readonly Region[];
  readonly ladder: Ladder;
  /** How far apart the two ends of a printed range may be; 0 where ranges are not printed. */
  readonly widestRange: number;
}

const MEASURES: readonly Measure[] = [
  {
    system: 'belt_cm',
    unit: 'cm',
    regions: ['eu', 'none'],
    ladder: { from: 55, to: 150, step: 1 },
    widestRange: 20,
  },
  {
    system: 'hat_cm',
    unit: 'cm',
    regions: ['eu', 'none'],
    ladder: { from: 34, to: 66, step: 0.5 },
    widestRange: 8,
  },
  {
    system: 'gloves',
    unit: 'none',
    regions: ['eu', 'none'],
    ladder: { from: 5, to: 13, step: 0.5 },
    widestRange: 1,
  },
];

/** Reads belts (`95`, `85-95 cm`), hats (`58 cm`, `57-59`) and gloves (`7.5`). */
export function readAccessories(text: string): SizeReading[] {
  const unit = /\s*(cm)$/.exec(text)?.[1];
  const number = readNationalNumber(text.replace(/\s*cm$/, ''));
  if (number === undefined) return [];
  return MEASURES.flatMap((measure) => {
    if (unit !== undefined && measure.unit !== unit) return [];
    if (!measure.regions.includes(number.region)) return [];
    const value = valueOf(number, measure);
    return value === undefined ? [] : [{ system: measure.system, value }];
  });
}

function valueOf(
  { first, second }: NationalNumber,
  { ladder, widestRange }: Measure,
): string | undefined {
  if (!isOnLadder(first, ladder)) return undefined;
  if (second === undefined) return first;
  const width = Number(second) - Number(first);
  return width > 0 && width <= widestRange && isOnLadder(second, ladder)
    ? `${first}-${second}`
    : undefined;
}
