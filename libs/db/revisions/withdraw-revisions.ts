import { sql } from 'kysely';
import type { RevisionKey } from '#libs/domain/listing';
import type { Database } from '../database.js';

/**
 * Withdraws every revision up to `key.revision` that has no outcome; a `done` row keeps its own. Idempotent,
 * and remembered: the same revision arriving after its own withdrawal isn't accepted any more.
 * @returns how many revisions were withdrawn now
 */
export async function withdrawRevisions(db: Database, key: RevisionKey): Promise<number> {
  return db.transaction().execute(async (trx) => {
    await trx
      .insertInto('listing')
      .values({
        marketplace: key.marketplace,
        listing_id: key.listingId,
        withdrawn_through: key.revision,
      })
      .onConflict((conflict) =>
        conflict.columns(['marketplace', 'listing_id']).doUpdateSet({
          withdrawn_through: sql`greatest(listing.withdrawn_through, excluded.withdrawn_through)`,
        }),
      )
      .execute();
    const withdrawn = await trx
      .updateTable('listing_revision')
      .set({
        state: 'done',
        outcome: 'withdrawn',
        attention: null,
        done_at: sql`now()`,
        delivered: sql`case when state = 'writing' or puts_in_doubt > 0 then 'unknown' else delivered end`,
      })
      .where('marketplace', '=', key.marketplace)
      .where('listing_id', '=', key.listingId)
      .where('revision', '<=', key.revision)
      .where('state', '<>', 'done')
      .executeTakeFirst();
    return Number(withdrawn.numUpdatedRows);
  });
}
