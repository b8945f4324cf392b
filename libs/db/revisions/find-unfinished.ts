import { sql } from 'kysely';
import { Lane } from '#libs/domain/lane';
import type { RevisionKey } from '#libs/domain/listing';
import type { Database } from '../database.js';

/** A listing's highest revision that has had no outcome for a while. */
export interface UnfinishedRevision extends RevisionKey {
  readonly lane: Lane;
  readonly state: 'accepted' | 'writing';
  readonly acked: boolean;
  /** A person had its refused document decided anew; the run may not have heard of it. */
  readonly reopened: boolean;
}

/** Whether the engine is known to have been told: where not, nobody works on the revision at all. */
export type Told = 'unacked' | 'acked';

/** A row that was looked at is left alone for this long; what the engine knows of for its own age, up to 10 min. */
const SHORTEST_PAUSE_S = 30;
const LONGEST_PAUSE_S = 600;

const PAUSE_S = {
  unacked: sql<number>`${SHORTEST_PAUSE_S}::float8`,
  acked: sql<number>`least(${LONGEST_PAUSE_S}::float8,
    greatest(${SHORTEST_PAUSE_S}::float8, extract(epoch from now() - accepted_at)))`,
} as const satisfies Record<Told, unknown>;

/**
 * Takes the rows of a kind whose time to be looked at has come, longest due first, and puts off each one's next
 * look. Long waits cost little, since their pauses grow; a lost start never waits longer than 30 s.
 */
export async function takeUnfinished(
  db: Database,
  told: Told,
  limit: number,
): Promise<readonly UnfinishedRevision[]> {
  const due = await db
    .updateTable('listing_revision')
    .set({ sweep_after: sql`now() + ${PAUSE_S[told]} * interval '1 second'` })
    .from(
      db
        .selectFrom('listing_revision as candidate')
        .select(['candidate.marketplace', 'candidate.listing_id', 'candidate.revision'])
        .where('candidate.state', '<>', 'done')
        .where('candidate.engine_acked_at', told === 'acked' ? 'is not' : 'is', null)
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

/** Makes revisions due again that were taken and not looked at after all. */
export async function putBackUnfinished(db: Database, keys: readonly RevisionKey[]): Promise<void> {
  if (keys.length === 0) return;
  await sql`
    update listing_revision as r set sweep_after = now()
    from unnest(${keys.map((key) => key.marketplace)}::text[],
                ${keys.map((key) => key.listingId)}::text[],
                ${keys.map((key) => key.revision)}::bigint[]) as untouched (marketplace, listing_id, revision)
    where r.marketplace = untouched.marketplace and r.listing_id = untouched.listing_id
      and r.revision = untouched.revision and r.state <> 'done'`.execute(db);
}
