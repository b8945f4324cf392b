import type { SizeReading } from './size-system.js';

/** Inches round the waist and along the inside leg that jeans come in. */
const WAIST = { from: 22, to: 60 };
const LENGTH = { from: 26, to: 40 };

const WITH_LETTERS = /^w\s*(\d{2})(?:[\s/.x-]*l?\s*(\d{2}))?$/;
const LETTERS_AFTER = /^(\d{2})\s*w(?:[\s/.x-]*(\d{2})\s*l)?$/;
const LENGTH_MARKED = /^(\d{2})[\s/.-]*l\s*(\d{2})$/;
const LENGTH_FIRST = /^l\s*(\d{2})[\s/.-]*w\s*(\d{2})$/;
const NUMBERS_ONLY = /^(\d{2})(?:\s*[/x]\s*(\d{2}))?"?$/;

/** Reads `W32 L34`, `W32`, `32/34`, `32x34` and a bare waist `32`. */
export function readJeans(text: string): SizeReading[] {
  const swapped = LENGTH_FIRST.exec(text);
  const match =
    WITH_LETTERS.exec(text) ??
    LETTERS_AFTER.exec(text) ??
    LENGTH_MARKED.exec(text) ??
    NUMBERS_ONLY.exec(text);
  const waist = swapped?.[2] ?? match?.[1];
  const length = swapped?.[1] ?? match?.[2];
  if (waist === undefined || !isWithin(waist, WAIST)) return [];
  if (length === undefined) return [{ system: 'jeans_waist_length', value: `W${waist}` }];
  if (!isWithin(length, LENGTH)) return [];
  return [{ system: 'jeans_waist_length', value: `W${waist} L${length}` }];
}

function isWithin(
  inches: string,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  return Number(inches) >= from && Number(inches) <= to;
}
