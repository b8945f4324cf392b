/** Whose numbering a printed size says it is; `none` when it doesn't. */
export type Region = 'eu' | 'uk' | 'us' | 'fr' | 'it' | 'none';

/** A number, or a double size (`36/38`), with what is printed beside it. */
export interface NationalNumber {
  readonly region: Region;
  readonly wearer: 'men' | 'women' | 'unsaid';
  /** `38`, `38.5`, `42 2/3`. */
  readonly first: string;
  /** The second half of a double size or range. */
  readonly second: string | undefined;
}

const REGIONS: Readonly<Record<string, Region>> = {
  eu: 'eu',
  eur: 'eu',
  europe: 'eu',
  de: 'eu',
  d: 'eu',
  ger: 'eu',
  pl: 'eu',
  nl: 'eu',
  uk: 'uk',
  gb: 'uk',
  us: 'us',
  usa: 'us',
  fr: 'fr',
  f: 'fr',
  it: 'it',
  i: 'it',
};

const WEARERS: Readonly<Record<string, 'men' | 'women'>> = {
  m: 'men',
  men: 'men',
  mens: 'men',
  "men's": 'men',
  w: 'women',
  women: 'women',
  womens: 'women',
  "women's": 'women',
};

/** Alternation of the region marks, for readers that look for them inside a longer label. */
export const REGION_MARKS = Object.keys(REGIONS)
  .sort((left, right) => right.length - left.length)
  .join('|');

const NUMBER = String.raw`\d{1,3}(?:\.5| [12]\/3)?`;
const WEARER = String.raw`(?:men's|women's|mens|womens|men|women|m|w)`;
const MARKED_BEFORE = new RegExp(
  `^(?:(${REGION_MARKS})[\\s.:]*)?(?:(${WEARER})[\\s.:]*)?(${NUMBER})(?:\\s*[-/]\\s*(${NUMBER}))?$`,
  'u',
);
const MARKED_AFTER = new RegExp(
  `^(${NUMBER})(?:\\s*[-/]\\s*(${NUMBER}))?\\s*\\(?(${REGION_MARKS})\\)?(?:\\s*(${WEARER}))?$`,
  'u',
);

/**
 * Reads `38`, `EU 38`, `38 FR`, `US M 9`, `36/38`, `42 2/3` (text as of `normalisePrintedSize`). A wearer without a
 * region is none: `W32` is a waist, `M 38` a letter and a number.
 */
export function readNationalNumber(text: string): NationalNumber | undefined {
  const before = MARKED_BEFORE.exec(text);
  const after = before === null ? MARKED_AFTER.exec(text) : null;
  const [region, wearer, first, second] =
    before !== null
      ? [before[1], before[2], before[3], before[4]]
      : [after?.[3], after?.[4], after?.[1], after?.[2]];
  if (first === undefined || (wearer !== undefined && region === undefined)) return undefined;
  return {
    region: region === undefined ? 'none' : (REGIONS[region] ?? 'none'),
    wearer: wearer === undefined ? 'unsaid' : (WEARERS[wearer] ?? 'unsaid'),
    first,
    second,
  };
}
