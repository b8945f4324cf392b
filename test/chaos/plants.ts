import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A replacement of text in the built code. */
interface Edit {
  /** Below `dist/`. */
  readonly file: string;
  readonly text: string;
  readonly instead: string;
}

export const PLANT_NAMES = ['resend', 'double-write'] as const;
export type PlantName = (typeof PLANT_NAMES)[number];

/** Bugs that the checker must catch, else it proves nothing. */
export const PLANTS: Readonly<Record<PlantName, readonly Edit[]>> = {
  /** Answers that are there already are neither looked for nor minded: what was paid is bought again. */
  resend: [
    {
      file: 'libs/db/model-calls/look-up-request.js',
      text: 'const standing = standingOf(sameRequest, call);',
      instead: 'const standing = undefined;',
    },
    {
      file: 'libs/db/model-calls/reserve-call.js',
      text: " and not coalesce(bool_or(state = 'answered' and verdict is null), false)",
      instead: '',
    },
  ],
  /** Each request has a key of its own, so that a listing service can't know a repeat. */
  'double-write': [
    {
      file: 'libs/listing-service/put-enrichment.js',
      text: "'idempotency-key': idempotencyKey",
      instead: "'idempotency-key': `${idempotencyKey}-${Math.random()}`",
    },
  ],
};

/** Puts a bug into a copy of `dist/`. @throws Error where a text isn't there exactly once: the code has changed */
export async function plantBug(distDirectory: string, name: PlantName): Promise<void> {
  for (const { file, text, instead } of PLANTS[name]) {
    const path = join(distDirectory, file);
    const code = await readFile(path, 'utf8');
    const found = code.split(text).length - 1;
    if (found !== 1)
      throw new Error(
        `The bug "${name}" can't be planted: dist/${file} has its text ${found} times.`,
      );
    await writeFile(
      path,
      code.replace(text, () => instead),
    );
  }
}
