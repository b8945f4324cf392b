import { sql } from 'kysely';
import type { RevisionKey } from '#libs/domain/listing';
import type { Reason } from '#libs/domain/outcome';
import type { Database } from '../database.js';
import { noneUnlessInDoubt } from './in-doubt.js';

/**
 * `accepted | writing -> done(failed)`, guarded, on an operator's word. A document on its way may have arrived
 * or not: `delivered` says unknown until its answer comes.
 * @returns whether this call did it; false where the row had its outcome or is unknown
 */
export async function failRevision(
  db: Database,
  key: RevisionKey,
  reason: Reason,
): Promise<boolean> {
  const result = await db
    .updateTable('listing_revision')
    .set({
      state: 'done',
      outcome: 'failed',
      reasons: JSON.stringify([reason]),
      delivered: noneUnlessInDoubt,
      attention: null,
      done_at: sql`now()`,
    })
    .where('marketplace', '=', key.marketplace)
    .where('listing_id', '=', key.listingId)
    .where('revision', '=', key.revision)
    .where('state', '<>', 'done')
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
