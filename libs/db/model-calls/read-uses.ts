import type { RevisionKey } from '#libs/domain/listing';
import type { Database } from '../database.js';
import { parseCallRow, type CallRow } from './call-row.js';

/** A call as a revision uses it. */
export interface CallUse extends CallRow {
  readonly reused: boolean;
  readonly round: number;
  readonly usedAt: Date;
}

/** @returns the calls that a revision uses, oldest first */
export async function readUses(db: Database, key: RevisionKey): Promise<readonly CallUse[]> {
  const rows = await db
    .selectFrom('call_use as u')
    .innerJoin('model_call as c', 'c.id', 'u.call_id')
    .selectAll('c')
    .select(['u.reused', 'u.plan_round', 'u.used_at'])
    .where('u.marketplace', '=', key.marketplace)
    .where('u.listing_id', '=', key.listingId)
    .where('u.revision', '=', key.revision)
    .orderBy('u.used_at')
    .execute();
  return rows.map((row) => ({
    ...parseCallRow(row),
    reused: row.reused,
    round: row.plan_round,
    usedAt: row.used_at,
  }));
}
