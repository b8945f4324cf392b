import type { Database } from '../database.js';
import { parseCallRow, type CallRow } from './call-row.js';

/** @returns the calls of these ids, by id */
export async function readCalls(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CallRow>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('model_call').selectAll().where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.id, parseCallRow(row)]));
}
