import { z } from 'zod';

/** One value of a field: what is stored, and what people read. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A part of a field's value that isn't a plain word, as a material with its share. */
const ValuePart = z.looseObject({
  value: z.string().optional(),
  id: z.string().optional(),
  /** Of a size: what the label says; sizes are never converted. */
  printed: z.string().optional(),
  material: z.string().optional(),
  percent: z.number().nullish(),
});

/**
 * A field's value as a list of choices, whether it is one word, several, or parts with numbers. Labels come with
 * the value (a string, or one a part); where they don't, the value reads for itself. A material takes its share
 * along, so that accepting it loses none: `viscose 95%`. Empty for an abstention.
 */
export function fieldChoices(field: {
  readonly value?: unknown;
  readonly label?: unknown;
}): readonly Choice[] {
  const parts = listOf(field.value).flatMap(readPart);
  const labels = listOf(field.label);
  const given = labels.filter((label) => typeof label === 'string');
  if (parts.length === given.length) {
    return parts.map((part, index) => ({ ...part, label: given[index] ?? part.label }));
  }
  const [joined] = given;
  const split = joined?.split(', ') ?? [];
  return split.length === parts.length
    ? parts.map((part, index) => ({ ...part, label: split[index] ?? part.label }))
    : parts;
}

function readPart(part: unknown): Choice[] {
  if (typeof part === 'string') return part === '' ? [] : [{ value: part, label: readable(part) }];
  const read = ValuePart.safeParse(part);
  if (!read.success) return [];
  const word = read.data.printed ?? read.data.value ?? read.data.id ?? read.data.material;
  if (word === undefined || word === '') return [];
  const share = read.data.percent == null ? '' : ` ${read.data.percent}%`;
  return [{ value: `${word}${share}`, label: `${readable(word)}${share}` }];
}

/** An id as words: `light_blue` reads "light blue". */
function readable(value: string): string {
  return /^[a-z0-9_]+$/.test(value) ? value.replaceAll('_', ' ') : value;
}

function listOf(value: unknown): readonly unknown[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
