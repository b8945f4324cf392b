import { isOnLadder, type Ladder } from './number-ladder.js';
import type { SizeReading } from './size-system.js';

/** Chests in inches that jackets are made for, and the words for their lengths as letters. */
const CHEST = { from: 32, to: 60 };
const LENGTHS: Readonly<Record<string, string>> = {
  xs: 'XS',
  s: 'S',
  short: 'S',
  r: 'R',
  reg: 'R',
  regular: 'R',
  l: 'L',
  long: 'L',
  xl: 'XL',
};

const MARK = String.raw`(uk|gb|usa?)[\s.:]*`;
const CHEST_WORD = String.raw`chest[\s.:]*`;
const LENGTH = String.raw`[\s-]*(short|regular|reg|long|xs|xl|s|r|l)`;
const TAILORED = new RegExp(`^(?:${MARK}|${CHEST_WORD})?(\\d{2})"?${LENGTH}$`, 'u');
const CHEST_ONLY = new RegExp(`^(?:${MARK}|${CHEST_WORD})(\\d{2})"?$`, 'u');
const INCHES_ONLY = /^(\d{2})"?\s*(?:uk|gb|usa?)?\s*(?:chest|inch(?:es)? chest)$/u;

/** Chests that a bare number may mean; larger ones are rare, and EU sizes begin in earnest. */
const BARE_CHEST: Ladder = { from: 34, to: 48, step: 2 };

/**
 * Reads jacket and suit sizes of Britain and America, which count alike: the chest in inches, then the length (short,
 * regular, long; XS and XL for very short and very long): `38R`, `UK 40L`, `42 Short`, `US 40`, `40" chest`. EU
 * numbers are ten more. A bare `42` is a chest in inches as well as half of one in centimetres.
 */
export function readMensTailoring(text: string): SizeReading[] {
  const tailored = TAILORED.exec(text);
  const chest = tailored?.[2] ?? CHEST_ONLY.exec(text)?.[2] ?? INCHES_ONLY.exec(text)?.[1];
  if (chest === undefined) {
    return isOnLadder(text, BARE_CHEST) ? [{ system: 'men_chest_in', value: text }] : [];
  }
  if (Number(chest) < CHEST.from || Number(chest) > CHEST.to) return [];
  const length = LENGTHS[tailored?.[3] ?? ''] ?? '';
  return [{ system: 'men_chest_in', value: `${chest}${length}` }];
}
