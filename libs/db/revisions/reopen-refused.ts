import { sql } from 'kysely';
import type { RevisionKey } from '#libs/domain/listing';
import type { Database } from '../database.js';

/** Attention code of a write-back that the listing service refused as wrong (400, 422). */
export const WRITE_BACK_REFUSED = 'write_back.refused';

/**
 * `writing -> accepted`, guarded, for a document that the listing service refused as wrong: the next decision
 * makes a new one, under the next round's key. Anything else stays as it is.
 * @returns whether the row was moved
 */
export async function reopenRefused(db: Database, key: RevisionKey): Promise<boolean> {
  const result = await db
    .updateTable('listing_revision')
    .set({
      state: 'accepted',
      decision_round: sql`decision_round + 1`,
      decision: null,
      document: null,
      idempotency_key: null,
      writing_at: null,
      attention: null,
      failing_since: null,
      not_found_since: null,
      moved_on_since: null,
    })
    .where('marketplace', '=', key.marketplace)
    .where('listing_id', '=', key.listingId)
    .where('revision', '=', key.revision)
    .where('state', '=', 'writing')
    .where(sql`attention->>'code'`, '=', WRITE_BACK_REFUSED)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
