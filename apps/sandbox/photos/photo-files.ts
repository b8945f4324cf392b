import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { mkdir, open, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A photo's id: the start of its SHA-256, so that an id names fixed bytes (Garnish's contract). */
export function photoIdOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 32);
}

/** Where a photo's file is; two letters a folder keep folders small. */
function photoPath(dataDir: string, id: string): string {
  return join(dataDir, 'photos', id.slice(0, 2), id);
}

/**
 * Puts a photo's bytes on disk for good before returning: written beside, flushed, renamed, folder flushed. A
 * kill leaves the whole file or none under its name.
 */
export async function writePhotoFile(dataDir: string, id: string, bytes: Buffer): Promise<void> {
  const path = photoPath(dataDir, id);
  if (await hasSize(path, bytes.byteLength)) return;
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${randomUUID()}.part`;
  const file = await open(beside, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(beside, path);
  const folder = await open(dirname(path), 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** A photo's bytes; its row must be in the store, which comes after its file. */
export function readPhotoFile(dataDir: string, id: string): ReadStream {
  return createReadStream(photoPath(dataDir, id));
}

async function hasSize(path: string, sizeBytes: number): Promise<boolean> {
  try {
    return (await stat(path)).size === sizeBytes;
  } catch {
    return false;
  }
}
