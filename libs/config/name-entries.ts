import { z } from 'zod';

const Identified = z.looseObject({ id: z.string() });

/**
 * Puts a schema's complaints about a list into lines, each with the entry's id in place of its number: nobody counts
 * entries in a file.
 * @param list what was parsed
 */
export function nameEntries(list: unknown, error: z.ZodError): string {
  const entries: readonly unknown[] = Array.isArray(list) ? list : [];
  return error.issues
    .map(({ message, path }) => `✖ ${message}${placeOf(entries, path)}`)
    .join('\n');
}

function placeOf(entries: readonly unknown[], path: readonly PropertyKey[]): string {
  if (path.length === 0) return '';
  const [index, ...members] = path;
  const entry = Identified.safeParse(typeof index === 'number' ? entries[index] : undefined);
  if (!entry.success) return `\n  → at ${z.core.toDotPath(path)}`;
  const place = z.core.toDotPath(members);
  const joint = place === '' || place.startsWith('[') ? '' : '.';
  return `\n  → at "${entry.data.id}"${joint}${place}`;
}
