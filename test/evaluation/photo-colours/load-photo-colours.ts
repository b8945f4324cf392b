import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readPhotoColourLabels, type PhotoColourLabel } from './photo-colour-label.js';

/** A photo on disk, proven to be the one that was labelled. */
export interface LabelledPhoto {
  readonly path: string;
  readonly label: PhotoColourLabel;
}

/** The file has the name of a labelled photo but other bytes: its label says nothing about it. */
export class PhotoChangedError extends Error {
  constructor(path: string, expected: string, actual: string) {
    super(
      `${path} is not the photo that was labelled: its SHA-256 is ${actual}, the label is for ${expected}. ` +
        'Restore the photo, or look at the new one and label it anew.',
    );
    this.name = 'PhotoChangedError';
  }
}

/**
 * The labelled photos found in `photosFolder`, in the order of `labels.json`. Each absent photo goes to `onAbsent`
 * (by default a warning on stderr), so that a score over fewer photos can't pass for one over all. Throws
 * `PhotoChangedError` where the bytes are not those that were labelled, and what reading the file throws.
 */
export async function* loadPhotoColours(
  photosFolder: string,
  onAbsent: (path: string) => void = warnOfAbsence,
): AsyncGenerator<LabelledPhoto, void, undefined> {
  for (const label of await readPhotoColourLabels()) {
    const path = join(photosFolder, label.file);
    const bytes = await readIfPresent(path);
    if (bytes === undefined) {
      onAbsent(path);
      continue;
    }
    const actual = createHash('sha256').update(bytes).digest('hex');
    if (actual !== label.sha256) throw new PhotoChangedError(path, label.sha256, actual);
    yield { path, label };
  }
}

const NoSuchFile = z.looseObject({ code: z.literal('ENOENT') });

async function readIfPresent(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (NoSuchFile.safeParse(error).success) return undefined;
    throw error;
  }
}

function warnOfAbsence(path: string): void {
  console.warn(`SKIPPED: the labelled photo ${path} is absent and not scored`);
}
