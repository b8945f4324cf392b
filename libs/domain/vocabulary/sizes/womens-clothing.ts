import { readNationalNumber, type Region } from './national-number.js';
import { valueOnLadder, type Ladder } from './number-ladder.js';
import type { SizeReading, SizeSystem } from './size-system.js';

interface Numbering {
  readonly system: SizeSystem;
  readonly region: Region;
  readonly ladder: Ladder;
}

const NUMBERINGS: readonly Numbering[] = [
  { system: 'women_eu', region: 'eu', ladder: { from: 30, to: 60, step: 2 } },
  { system: 'women_fr', region: 'fr', ladder: { from: 32, to: 62, step: 2 } },
  { system: 'women_it', region: 'it', ladder: { from: 36, to: 66, step: 2 } },
  { system: 'women_uk', region: 'uk', ladder: { from: 4, to: 28, step: 2 } },
  { system: 'women_us', region: 'us', ladder: { from: 0, to: 24, step: 2 } },
];

/** Reads dress sizes: `EU 38`, `40 FR`, `36/38`; a bare number is every numbering that has it. */
export function readWomensClothing(text: string): SizeReading[] {
  if (/^(?:us|usa)?[\s.:]*00$/.test(text)) return [{ system: 'women_us', value: '00' }];
  const number = readNationalNumber(text);
  if (number === undefined || number.wearer === 'men') return [];
  return NUMBERINGS.flatMap(({ system, region, ladder }) => {
    if (number.region !== 'none' && number.region !== region) return [];
    const value = valueOnLadder(number, ladder);
    return value === undefined ? [] : [{ system, value }];
  });
}
