import { readNationalNumber, type NationalNumber, type Region } from './national-number.js';
import type { SizeReading, SizeSystem } from './size-system.js';

interface Numbering {
  readonly system: SizeSystem;
  /** French and European shoe sizes are both Paris points, so `FR 38` on a shoe is `EU 38`. */
  readonly regions: readonly Region[];
  readonly wearers: readonly NationalNumber['wearer'][];
  readonly from: number;
  readonly to: number;
  /** Adidas and others print thirds, in Paris points only. */
  readonly thirds: 'printed' | 'unheard_of';
}

const ANY_WEARER = ['men', 'women', 'unsaid'] as const;

const NUMBERINGS: readonly Numbering[] = [
  {
    system: 'shoes_eu',
    regions: ['eu', 'fr'],
    wearers: ANY_WEARER,
    from: 34,
    to: 52,
    thirds: 'printed',
  },
  {
    system: 'kids_shoes_eu',
    regions: ['eu', 'fr'],
    wearers: ANY_WEARER,
    from: 15,
    to: 40,
    thirds: 'printed',
  },
  {
    system: 'shoes_uk',
    regions: ['uk'],
    wearers: ANY_WEARER,
    from: 1,
    to: 16,
    thirds: 'unheard_of',
  },
  {
    system: 'shoes_us_men',
    regions: ['us'],
    wearers: ['men', 'unsaid'],
    from: 3,
    to: 18,
    thirds: 'unheard_of',
  },
  {
    system: 'shoes_us_women',
    regions: ['us'],
    wearers: ['women', 'unsaid'],
    from: 3,
    to: 15,
    thirds: 'unheard_of',
  },
];

/**
 * Reads shoe sizes with halves and thirds: `38`, `EU 38.5`, `42 2/3`, `UK 6`, `US M 9`. `US 8` alone is a man's or a
 * woman's, which differ by about one and a half. Double sizes (`39/40`) are slippers' and socks'.
 */
export function readShoes(text: string): SizeReading[] {
  const number = readNationalNumber(text);
  if (number === undefined) return [];
  return NUMBERINGS.flatMap((numbering) => {
    const { system, regions, wearers } = numbering;
    if (number.region !== 'none' && !regions.includes(number.region)) return [];
    if (!wearers.includes(number.wearer)) return [];
    if (!has(number.first, numbering)) return [];
    if (number.second === undefined) return [{ system, value: number.first }];
    const isDouble =
      Number(number.second) - Number(number.first) === 1 && has(number.second, numbering);
    return isDouble ? [{ system, value: `${number.first}/${number.second}` }] : [];
  });
}

function has(printed: string, { from, to, thirds }: Numbering): boolean {
  const [whole = '', third] = printed.split(' ');
  if (third !== undefined && thirds === 'unheard_of') return false;
  return Number(whole) >= from && Number(whole) <= to;
}
