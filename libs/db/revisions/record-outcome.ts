import { sql } from 'kysely';
import type { RevisionKey } from '#libs/domain/listing';
import type { Outcome, Reason } from '#libs/domain/outcome';
import type { Database } from '../database.js';
import type { RevisionState } from '#libs/domain/outcome';
import { noneUnlessInDoubt } from './in-doubt.js';

export interface OutcomeToRecord {
  readonly outcome: Outcome;
  readonly reasons: readonly Reason[];
  /** `no`, meaning not by a try that was answered, becomes `unknown` where another try is in doubt. */
  readonly delivered: 'yes' | 'no';
  /** States from which this outcome may be reached. */
  readonly from: readonly RevisionState[];
}

/**
 * `-> done(outcome)`, guarded.
 * @returns the outcome that stands: this one, or the one that was there first; null for an unknown revision
 */
export async function recordOutcome(
  db: Database,
  key: RevisionKey,
  record: OutcomeToRecord,
): Promise<string | null> {
  const row = await db
    .updateTable('listing_revision')
    .set({
      state: 'done',
      outcome: record.outcome,
      reasons: JSON.stringify(record.reasons),
      delivered: record.delivered === 'yes' ? 'yes' : noneUnlessInDoubt,
      attention: null,
      done_at: sql`now()`,
    })
    .where('marketplace', '=', key.marketplace)
    .where('listing_id', '=', key.listingId)
    .where('revision', '=', key.revision)
    .where('state', 'in', record.from)
    .returning('outcome')
    .executeTakeFirst();
  if (row) return row.outcome;
  const standing = await db
    .selectFrom('listing_revision')
    .select('outcome')
    .where('marketplace', '=', key.marketplace)
    .where('listing_id', '=', key.listingId)
    .where('revision', '=', key.revision)
    .executeTakeFirst();
  return standing?.outcome ?? null;
}
