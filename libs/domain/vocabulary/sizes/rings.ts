import { isOnLadder, type Ladder } from './number-ladder.js';
import type { SizeReading, SizeSystem } from './size-system.js';

interface Numbering {
  readonly system: SizeSystem;
  readonly marks: readonly string[];
  /** Whether `mm` may stand behind it: what is measured may say its unit, a number less forty may not. */
  readonly unit: 'mm' | 'none';
  readonly ladder: Ladder;
  /** Whether the number says enough without a mark of its numbering. */
  readonly bare: 'read' | 'unheard_of';
}

/**
 * The numberings of a ring's inside: its circumference in millimetres (ISO 8653; France, Germany, Austria, Belgium,
 * Scandinavia), that less forty (Italy, Spain, Switzerland, also the Netherlands; Poland's numbers run alike), its
 * diameter in millimetres (Germany, the Netherlands and the Baltics too), and the American numbers, a whole one of
 * which is 0.032 inch of diameter.
 */
const NUMBERINGS: readonly Numbering[] = [
  {
    system: 'ring_eu',
    marks: ['eu', 'eur', 'de', 'd', 'fr', 'f', 'iso'],
    unit: 'mm',
    ladder: { from: 41, to: 76, step: 0.5 },
    bare: 'read',
  },
  {
    system: 'ring_it',
    marks: ['it', 'i', 'es', 'ch', 'pl'],
    unit: 'none',
    ladder: { from: 1, to: 36, step: 0.5 },
    bare: 'read',
  },
  {
    system: 'ring_diameter_mm',
    marks: ['ø', '⌀', 'de', 'nl', 'lt'],
    unit: 'mm',
    ladder: { from: 13, to: 25, step: 0.05 },
    bare: 'read',
  },
  {
    system: 'ring_us',
    marks: ['us', 'usa'],
    unit: 'none',
    ladder: { from: 2, to: 16, step: 0.25 },
    bare: 'unheard_of',
  },
];

const MARKS = [...new Set(NUMBERINGS.flatMap(({ marks }) => marks))]
  .sort((left, right) => right.length - left.length)
  .join('|');
const RING = new RegExp(
  `^(?:(${MARKS})[\\s.:]*)?(\\d{1,2}(?:\\.\\d{1,2})?)\\s*(mm)?(?:\\s*\\(?(${MARKS})\\)?)?$`,
  'u',
);

/** Reads ring sizes: `54`, `54 mm`, `IT 14`, `14`, `17.2 mm`, `ø 17`, `US 7.25`. */
export function readRings(text: string): SizeReading[] {
  const match = RING.exec(text);
  const value = match?.[2];
  if (value === undefined) return [];
  const mark = match?.[1] ?? match?.[4];
  const unit = match?.[3];
  return NUMBERINGS.filter(
    ({ marks, unit: own, ladder, bare }) =>
      (mark === undefined ? bare === 'read' : marks.includes(mark)) &&
      (unit === undefined || own === 'mm') &&
      isOnLadder(value, ladder),
  ).map(({ system }) => ({ system, value }));
}
