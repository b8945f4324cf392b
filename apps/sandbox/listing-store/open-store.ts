import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { inTransaction } from './in-transaction.js';
import { SCHEMA_STEPS } from './schema.js';

/** The sandbox's database. Queries are functions that take it first; it is synchronous, so each is one step. */
export type Store = DatabaseSync;

const Version = z.object({ user_version: z.number().int() });

/**
 * Opens (or makes) the store in `dataDir` and brings its tables up to date. `synchronous=FULL` with WAL: a
 * committed transaction is on disk before the caller goes on, so a kill at any moment loses none.
 */
export function openStore(dataDir: string): Store {
  mkdirSync(dataDir, { recursive: true });
  const db = new DatabaseSync(join(dataDir, 'sandbox.sqlite'), {
    enableForeignKeyConstraints: true,
    timeout: 5_000,
  });
  db.exec('PRAGMA journal_mode = WAL');
  db.exec('PRAGMA synchronous = FULL');
  inTransaction(db, () => {
    const { user_version: version } = Version.parse(db.prepare('PRAGMA user_version').get());
    for (const step of SCHEMA_STEPS.slice(version)) db.exec(step);
    db.exec(`PRAGMA user_version = ${SCHEMA_STEPS.length}`);
  });
  return db;
}
