import { isOnLadder, type Ladder } from './number-ladder.js';
import type { SizeReading, SizeSystem } from './size-system.js';

interface Numbering {
  readonly system: SizeSystem;
  readonly marks: readonly string[];
  readonly bands: Ladder;
  readonly cups: RegExp;
}

/**
 * French bands are European ones plus 15, so most numbers are both; British cups double letters after D. Italian
 * bands are numbered from the first (EU 65) to the eighth (EU 100).
 */
const NUMBERINGS: readonly Numbering[] = [
  {
    system: 'bra_eu',
    marks: ['eu', 'eur', 'de', 'd'],
    bands: { from: 60, to: 120, step: 5 },
    cups: /^(?:aa|[a-n])$/,
  },
  {
    system: 'bra_fr',
    marks: ['fr', 'f', 'es', 'be'],
    bands: { from: 75, to: 135, step: 5 },
    cups: /^(?:aa|[a-n])$/,
  },
  {
    system: 'bra_uk',
    marks: ['uk', 'gb'],
    bands: { from: 28, to: 56, step: 2 },
    cups: /^(?:aa|[a-h]|dd|ff|gg|hh|jj?|kk?)$/,
  },
  {
    system: 'bra_it',
    marks: ['it', 'i'],
    bands: { from: 1, to: 8, step: 1 },
    cups: /^(?:aa|[a-h]|dd)$/,
  },
];

const BRA =
  /^(?:([a-z]{1,3})[\s.:]+)?(\d{1,3})[°^]?\s*-?\s*(?:coppa\s*)?([a-n]{1,2})(?:\s+\(?(eu|eur|de|fr|es|be|uk|gb|it)\)?)?$/;

/** Reads `75B`, `EU 80 C`, `34DD`, `85B FR`, `3B`, `4 coppa C`. */
export function readBras(text: string): SizeReading[] {
  const match = BRA.exec(text);
  const [band, cup] = [match?.[2], match?.[3]];
  const mark = match?.[1] ?? match?.[4];
  if (band === undefined || cup === undefined) return [];
  return NUMBERINGS.filter(
    ({ marks, bands, cups }) =>
      (mark === undefined || marks.includes(mark)) && isOnLadder(band, bands) && cups.test(cup),
  ).map(({ system }) => ({ system, value: `${band}${cup.toUpperCase()}` }));
}
