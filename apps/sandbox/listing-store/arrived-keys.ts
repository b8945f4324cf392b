import { z } from 'zod';
import type { Store } from './open-store.js';

const ArrivedKeyRow = z
  .object({ body_hash: z.string(), answer: z.string() })
  .transform((row) => ({ bodyHash: row.body_hash, answer: row.answer }));

/** An idempotency key that arrived with a 2xx, and the JSON that it was answered with. */
export type ArrivedKey = z.infer<typeof ArrivedKeyRow>;

/** Undefined where nothing under this key was ever taken. */
export function findArrivedKey(db: Store, key: string): ArrivedKey | undefined {
  const row = db.prepare('SELECT body_hash, answer FROM arrived_key WHERE key = ?').get(key);
  return row && ArrivedKeyRow.parse(row);
}

/** Remembers a key for good, in the transaction that takes its document. */
export function rememberKey(db: Store, key: string, arrived: ArrivedKey): void {
  db.prepare('INSERT INTO arrived_key (key, body_hash, answer) VALUES (?, ?, ?)').run(
    key,
    arrived.bodyHash,
    arrived.answer,
  );
}
