import { z } from 'zod';
import type { Store } from './open-store.js';

const PhotoRow = z
  .object({ id: z.string(), media_type: z.string(), size_bytes: z.number().int() })
  .transform((row) => ({ id: row.id, mediaType: row.media_type, sizeBytes: row.size_bytes }));

/** What is known of a photo whose file is on disk. */
export type PhotoRecord = z.infer<typeof PhotoRow>;

/** Records a photo after its file is safely on disk; the same bytes again change nothing. */
export function recordPhoto(db: Store, photo: PhotoRecord, at: number): void {
  db.prepare(
    `INSERT INTO photo (id, media_type, size_bytes, added_at) VALUES (?, ?, ?, ?)
     ON CONFLICT (id) DO NOTHING`,
  ).run(photo.id, photo.mediaType, photo.sizeBytes, at);
}

/** Undefined for an id that was never stored. */
export function findPhoto(db: Store, id: string): PhotoRecord | undefined {
  const row = db.prepare('SELECT id, media_type, size_bytes FROM photo WHERE id = ?').get(id);
  return row && PhotoRow.parse(row);
}
