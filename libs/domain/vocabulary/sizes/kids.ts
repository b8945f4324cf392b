import type { SizeReading } from './size-system.js';

/** Body heights that children's clothes are made for (EN 13402-3 in steps of 6 cm). */
const HEIGHTS: ReadonlySet<number> = new Set(
  Array.from({ length: 25 }, (_, index) => 38 + index * 6),
);
/** With `cm` printed beside them, heights between the rungs are meant too (`95 cm`, `98-102 cm`). */
const ANY_HEIGHT = { from: 38, to: 188 };
const MONTHS_TO = 48;
/** Bare numbers that labels use for months. */
const BARE_MONTHS: ReadonlySet<number> = new Set([1, 3, 6, 9, 12, 18, 24, 36]);
const YEARS_TO = 18;

const HEIGHT = /^(?:eur?[\s.:]+)?(\d{2,3})\s*(cm)?(?:\s*[-/]\s*(\d{2,3}))?\s*(cm)?$/;
const AGE = /^(\d{1,2}(?:\.5)?)(?:\s*(\p{L}*)\.?\s*[-/]\s*(\d{1,2}(?:\.5)?))?(\s*)(\p{L}*)(\.?)$/u;

const MONTHS =
  /^(?:mo|mos|mth|mths|mnd|months?|mois|monate?n?|mėn|men|mėnesi(?:ai|ų|o)|mies|miesi(?:ą|ę)c(?:e|y)?|mes|meses|mesi|mese|maand|maanden)$/u;
const YEARS =
  /^(?:y|yr|yrs|years?|yo|ans?|a|jahre?n?|j|met(?:ai|ų|us)|lat|lata|rok|l|años?|anni|anno|jaar|jr)$/u;

/** Reads body height (`98-104 cm`, `116`), age in months (`6-9 mois`, `12M`) and in years (`5 ans`, `8 lat`). */
export function readKids(text: string): SizeReading[] {
  return [...readHeight(text), ...readAge(text)];
}

function readHeight(text: string): SizeReading[] {
  const match = HEIGHT.exec(text);
  if (match?.[1] === undefined) return [];
  const heights = [match[1], match[3]].filter((height) => height !== undefined).map(Number);
  const saysUnit = (match[2] ?? match[4]) !== undefined;
  const fits = (height: number): boolean =>
    saysUnit ? height >= ANY_HEIGHT.from && height <= ANY_HEIGHT.to : HEIGHTS.has(height);
  if (!heights.every(fits) || !isRising(heights)) return [];
  return [{ system: 'kids_height_cm', value: heights.join('-') }];
}

function readAge(text: string): SizeReading[] {
  const match = AGE.exec(text);
  if (match?.[1] === undefined) return [];
  const [, from, firstUnit = '', to, space = '', unit = '', dot = ''] = match;
  const ages = [from, to].filter((age) => age !== undefined).map(Number);
  if (!isRising(ages) || (firstUnit !== '' && firstUnit !== unit)) return [];
  const value = ages.join('-');
  const last = ages.at(-1) ?? 0;
  const units = unitsOf(unit, space + dot);
  const readings: SizeReading[] = [];
  const isMonths = units.includes('months') && (unit !== '' || ages.every(isBareMonth));
  if (isMonths && last <= MONTHS_TO) readings.push({ system: 'kids_age_months', value });
  const isYears = units.includes('years') && last >= 1 && last <= YEARS_TO;
  if (isYears) readings.push({ system: 'kids_age_years', value });
  return readings;
}

/** `12M` on a label is months; `5 m.` is also how Lithuanians abbreviate years (metai). */
function unitsOf(unit: string, setOff: string): readonly ('months' | 'years')[] {
  if (unit === '') return ['months', 'years'];
  if (unit === 'm') return setOff === '' ? ['months'] : ['months', 'years'];
  if (MONTHS.test(unit)) return ['months'];
  return YEARS.test(unit) ? ['years'] : [];
}

function isBareMonth(age: number): boolean {
  return age === 0 || BARE_MONTHS.has(age);
}

function isRising([first, second]: readonly number[]): boolean {
  return first !== undefined && (second === undefined || second > first);
}
