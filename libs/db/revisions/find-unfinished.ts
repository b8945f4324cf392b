import { sql } from 'kysely';
import type { Database } from '../database.js';
import { Lane } from '#libs/domain/lane';
import type { RevisionKey } from '#libs/domain/listing';

/** A listing's highest revision that has had no outcome for a while. */
export interface UnfinishedRevision extends RevisionKey {
  readonly lane: Lane;
  readonly state: 'accepted' | 'writing';
  readonly acked: boolean;
  /** A person had its refused document decided anew; the run may not have heard of it. */
  readonly reopened: boolean;
}

/** A row that was looked at is left alone for this long, doubled with the listing's age up to 10 min. */
const SHORTEST_PAUSE_S = 30;
const LONGEST_PAUSE_S = 600;

/**
 * Takes the rows whose time to be looked at has come, oldest first, and puts off each one's next look: by its
 * own age, so that long waits cost little.
 */
export async function takeUnfinished(
  db: Database,
  limit: number,
): Promise<readonly UnfinishedRevision[]> {
  const due = await db
    .updateTable('listing_revision')
    .set({
      sweep_after: sql`now() + least(${LONGEST_PAUSE_S}::float8,
        greatest(${SHORTEST_PAUSE_S}::float8, extract(epoch from now() - accepted_at))) * interval '1 second'`,
    })
    .from(
      db
        .selectFrom('listing_revision as candidate')
        .select(['candidate.marketplace', 'candidate.listing_id', 'candidate.revision'])
        .where('candidate.state', '<>', 'done')
        .where('candidate.sweep_after', '<=', sql<Date>`now()`)
        .orderBy('candidate.sweep_after')
        .limit(limit)
        .forUpdate()
        .skipLocked()
        .as('due'),
    )
    .whereRef('listing_revision.marketplace', '=', 'due.marketplace')
    .whereRef('listing_revision.listing_id', '=', 'due.listing_id')
    .whereRef('listing_revision.revision', '=', 'due.revision')
    .returning([
      'listing_revision.marketplace',
      'listing_revision.listing_id',
      'listing_revision.revision',
      'listing_revision.lane',
      'listing_revision.state',
      'listing_revision.engine_acked_at',
      'listing_revision.decision_round',
    ])
    .execute();
  return due.map((row) => ({
    marketplace: row.marketplace,
    listingId: row.listing_id,
    revision: row.revision,
    lane: Lane.parse(row.lane),
    state: row.state === 'writing' ? 'writing' : 'accepted',
    acked: row.engine_acked_at !== null,
    reopened: row.state === 'accepted' && row.decision_round > 1,
  }));
}
