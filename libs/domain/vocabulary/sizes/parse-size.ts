import { readAccessories } from './accessories.js';
import { readAlpha } from './alpha.js';
import { readBras } from './bras.js';
import { readJeans } from './jeans.js';
import { readKids } from './kids.js';
import { readMensClothing } from './mens-clothing.js';
import { readMensTailoring } from './mens-tailoring.js';
import { readOneSize } from './one-size.js';
import { normalisePrintedSize } from './printed-size.js';
import { readRings } from './rings.js';
import { readShoes } from './shoes.js';
import { sizeLabelParts } from './size-label-parts.js';
import type { SizeReading, SizeSystem } from './size-system.js';
import { isSameMeasure } from './same-measure.js';
import { readWomensClothing } from './womens-clothing.js';

/** What a printed size turned out to be. */
export type ParsedSize =
  | {
      readonly kind: 'size';
      readonly system: SizeSystem;
      /** In the system's one spelling (`XXL`, `W32 L34`); never converted to another system. */
      readonly value: string;
      /** As given, trimmed: what a write-back shows. */
      readonly printed: string;
    }
  | { readonly kind: 'ambiguous'; readonly systems: readonly SizeSystem[] }
  | { readonly kind: 'unknown' };

const READERS: readonly ((text: string) => SizeReading[])[] = [
  readAlpha,
  readWomensClothing,
  readMensClothing,
  readMensTailoring,
  readJeans,
  readShoes,
  readKids,
  readBras,
  readRings,
  readAccessories,
];

/**
 * Reads a size as printed on a label or written by a seller, within the systems that the category allows.
 *
 * - One allowed system fits: that size. None: `unknown`, also where the size is a good one of a system not allowed.
 * - Several fit: `preferred`, in order, decides between numberings of one measure (a bare 38 on a dress: `women_eu`
 *   for a German listing, `women_fr` for a French one; see `preferredSizeSystems`). It never decides between measures
 *   (a bare 32 on women's jeans: dress size or waist?): `ambiguous`; a caller who knows more narrows `allowed`.
 * - A label that prints several systems (`EUR 38 UK 10 US 6`, `M / 38 / 10`) says one size several ways: of those
 *   that say what they are, the preferred one, else the first. With a part that can't be read it is `unknown`.
 */
export function parseSize(
  printed: string,
  allowed: readonly SizeSystem[],
  preferred: readonly SizeSystem[] = [],
): ParsedSize {
  const fitting = (part: string): SizeReading[] =>
    readAll(part).filter(({ system }) => allowed.includes(system));
  const whole = readAll(printed);
  if (whole.length > 0) return decide(printed, fitting(printed), preferred);
  const parts = sizeLabelParts(normalisePrintedSize(printed));
  if (parts.some((part) => readAll(part).length === 0)) return { kind: 'unknown' };
  const readings = parts
    .map(fitting)
    .filter((part) => part.length === 1)
    .flat();
  const best = mostPreferred(readings, preferred) ?? readings[0];
  return decide(
    printed,
    readings.filter(({ system }) => system === best?.system),
    preferred,
  );
}

/** "One size" is read as printed: in other sizes the word "size" says nothing. */
function readAll(printed: string): SizeReading[] {
  const text = normalisePrintedSize(printed);
  return [...readOneSize(printed), ...READERS.flatMap((read) => read(text))];
}

function decide(
  printed: string,
  readings: readonly SizeReading[],
  preferred: readonly SizeSystem[],
): ParsedSize {
  const [first] = readings;
  if (first === undefined) return { kind: 'unknown' };
  const systems = [...new Set(readings.map(({ system }) => system))];
  const isOne = systems.length === 1 && readings.every(({ value }) => value === first.value);
  const isDecidable = systems.length > 1 && isSameMeasure(systems);
  const chosen = isOne ? first : isDecidable ? mostPreferred(readings, preferred) : undefined;
  return chosen === undefined
    ? { kind: 'ambiguous', systems }
    : { kind: 'size', ...chosen, printed: printed.trim() };
}

function mostPreferred(
  readings: readonly SizeReading[],
  preferred: readonly SizeSystem[],
): SizeReading | undefined {
  const system = preferred.find((wanted) => readings.some((reading) => reading.system === wanted));
  return readings.find((reading) => reading.system === system);
}
