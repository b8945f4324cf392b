import { sql } from 'kysely';
import { z } from 'zod';
import { Lane } from '#libs/domain/lane';
import { Outcome, Reason, RevisionState } from '#libs/domain/outcome';
import type { Database } from '../database.js';
import { Attention } from './revision-row.js';

/** Which revisions of a marketplace are listed; each filter that is there narrows. */
export interface RevisionFilter {
  readonly state?: RevisionState | undefined;
  readonly outcome?: Outcome | undefined;
  readonly lane?: Lane | undefined;
  /** Accepted at this moment or later. */
  readonly acceptedAfter?: Date | undefined;
  /** Accepted before this moment. */
  readonly acceptedBefore?: Date | undefined;
  readonly needsAttention?: boolean | undefined;
}

/** Where a page ends: the last row's place in the order. Micro-seconds, since a Date would cut them. */
export const PagePlace = z.object({
  acceptedAtMicros: z.int(),
  listingId: z.string(),
  revision: z.int(),
});
export type PagePlace = z.infer<typeof PagePlace>;

const shape = z.object({
  listing_id: z.string(),
  revision: z.number(),
  state: RevisionState,
  outcome: Outcome.nullable(),
  reasons: z.array(Reason),
  lane: Lane,
  attention: Attention.nullable(),
  accepted_at: z.date(),
  done_at: z.date().nullable(),
  accepted_at_micros: z.number(),
});

/** A revision as lists show it: without its content and fields. */
export type ListedRevision = z.infer<typeof shape>;

const micros = sql<number>`(extract(epoch from accepted_at) * 1000000)::bigint`;

/**
 * One page of a marketplace's revisions, newest acceptance first, then by listing and revision, so that paging
 * neither skips nor repeats a row that was there when it began.
 * @param after the place where the page before ended
 */
export async function listRevisions(
  db: Database,
  marketplace: string,
  filter: RevisionFilter,
  page: { readonly limit: number; readonly after: PagePlace | undefined },
): Promise<readonly ListedRevision[]> {
  let query = db
    .selectFrom('listing_revision')
    .select([
      'listing_id',
      'revision',
      'state',
      'outcome',
      'reasons',
      'lane',
      'attention',
      'accepted_at',
      'done_at',
      micros.as('accepted_at_micros'),
    ])
    .where('marketplace', '=', marketplace);
  if (filter.state !== undefined) query = query.where('state', '=', filter.state);
  if (filter.outcome !== undefined) query = query.where('outcome', '=', filter.outcome);
  if (filter.lane !== undefined) query = query.where('lane', '=', filter.lane);
  if (filter.acceptedAfter !== undefined) {
    query = query.where('accepted_at', '>=', filter.acceptedAfter);
  }
  if (filter.acceptedBefore !== undefined) {
    query = query.where('accepted_at', '<', filter.acceptedBefore);
  }
  if (filter.needsAttention !== undefined) {
    query = query.where('attention', filter.needsAttention ? 'is not' : 'is', null);
  }
  if (page.after !== undefined) {
    const { acceptedAtMicros, listingId, revision } = page.after;
    const at = sql<Date>`timestamptz 'epoch' + ${acceptedAtMicros}::bigint * interval '1 microsecond'`;
    query = query
      .where('accepted_at', '<=', at)
      .where((eb) =>
        eb.or([
          eb('accepted_at', '<', at),
          sql<boolean>`(listing_id, revision) > (${listingId}, ${revision}::bigint)`,
        ]),
      );
  }
  const rows = await query
    .orderBy('accepted_at', 'desc')
    .orderBy('listing_id')
    .orderBy('revision')
    .limit(page.limit)
    .execute();
  return rows.map((row) => shape.parse(row));
}
