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

const HEIGHT = /^(\d{2,3})(?:\s*(?:cm)?\s*[-/]\s*(\d{2,3}))?\s*(cm)?$/;
const AGE = /^(\d{1,2}(?:\.5)?)(?:\s*[-/]\s*(\d{1,2}(?:\.5)?))?\s*(\p{L}*)\.?$/u;

const MONTHS =
  /^(?:m|mo|mos|mth|mths|mnd|month|months|mois|monate?|monaten|mėn|men|mėnesi(?:ai|ų|o)|mies|miesi(?:ą|ę)c(?:e|y)?|mes|meses|mesi|mese|maand|maanden)$/u;
const YEARS =
  /^(?:y|yr|yrs|year|years|ans?|a|jahre?n?|j|m(?:e|ė)t(?:ai|ų|us)|m\.?|lat|lata|rok|l|años?|anni|anno|jaar|jr)$/u;

/** Reads body height (`98-104 cm`, `116`), age in months (`6-9 mois`, `12M`) and in years (`5 ans`, `8 lat`). */
export function readKids(text: string): SizeReading[] {
  return [...readHeight(text), ...readAge(text)];
}

function readHeight(text: string): SizeReading[] {
  const match = HEIGHT.exec(text);
  if (match?.[1] === undefined) return [];
  const heights = [match[1], match[2]].filter((height) => height !== undefined).map(Number);
  const fits = (height: number): boolean =>
    match[3] === undefined
      ? HEIGHTS.has(height)
      : height >= ANY_HEIGHT.from && height <= ANY_HEIGHT.to;
  if (!heights.every(fits) || !isRising(heights)) return [];
  return [{ system: 'kids_height_cm', value: heights.join('-') }];
}

function readAge(text: string): SizeReading[] {
  const match = AGE.exec(text);
  if (match?.[1] === undefined) return [];
  const unit = match[3] ?? '';
  const ages = [match[1], match[2]].filter((age) => age !== undefined).map(Number);
  if (!isRising(ages)) return [];
  const value = ages.join('-');
  const last = ages.at(-1) ?? 0;
  const readings: SizeReading[] = [];
  const fitsMonths =
    unit === ''
      ? ages.every((age) => BARE_MONTHS.has(age) || (age === 0 && ages.length === 2))
      : MONTHS.test(unit);
  if (fitsMonths && last <= MONTHS_TO) readings.push({ system: 'kids_age_months', value });
  const fitsYears = unit === '' ? ages.every((age) => age >= 1) : YEARS.test(unit) && unit !== 'm';
  if (fitsYears && last >= 1 && last <= YEARS_TO)
    readings.push({ system: 'kids_age_years', value });
  return readings;
}

function isRising([first, second]: readonly number[]): boolean {
  return first !== undefined && (second === undefined || second > first);
}
