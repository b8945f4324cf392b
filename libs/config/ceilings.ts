import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Ceilings } from '#libs/domain/ceilings';
import { ConfigurationError } from './parse-env.js';

const Micros = z.int().min(0, 'must be micro-dollars, 0 or more').nullable().default(null);

/** `config/ceilings.json`: no part of the profile, so that a change counts at once, for what is under way too. */
export const CeilingsFile = z.strictObject({
  /** What the drafts of one revision may cost, by its lane. */
  revisionMicros: z
    .strictObject({ interactive: Micros, standard: Micros, backfill: Micros })
    .prefault({}),
  /** What the drafts of all revisions of one listing may cost on one day. */
  listingDayMicros: Micros,
});

/**
 * Reads the ceilings.
 * @returns null where the file has none
 * @throws ConfigurationError naming the file and the member that is wrong
 */
export async function readCeilings(file: string): Promise<Ceilings | null> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new ConfigurationError(`${file} (CEILINGS_FILE) can't be read as JSON: ${cause}`);
  }
  const parsed = CeilingsFile.safeParse(json);
  if (!parsed.success) throw new ConfigurationError(`${file}:\n${z.prettifyError(parsed.error)}`);
  const { revisionMicros, listingDayMicros } = parsed.data;
  const all = [...Object.values(revisionMicros), listingDayMicros];
  return all.every((ceiling) => ceiling === null) ? null : parsed.data;
}
