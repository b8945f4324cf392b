import { sql } from 'kysely';
import type { Database } from './database.js';

/** Asks whether Postgres answers. @throws whatever it fails with, within the pool's 5 s to connect */
export async function checkDatabase(db: Database): Promise<void> {
  await sql`select 1`.execute(db);
}
