import { sql, type Transaction } from 'kysely';
import type { Lane } from '#libs/domain/lane';
import { moreUrgentLane } from '#libs/domain/lane-timings';
import type { Language } from '#libs/domain/languages';
import type { ListingContent, RevisionKey } from '#libs/domain/listing';
import type { Database } from '../database.js';
import type { DB } from '../schema.generated.js';
import { readRevision } from './read-revision.js';
import { parseRevisionRow, type RevisionRow } from './revision-row.js';

export interface NewRevision extends RevisionKey {
  readonly lane: Lane;
  readonly locale: Language;
  readonly content: ListingContent;
  readonly bodyHash: string;
  readonly profileHash: string;
  /** At most this many revisions of one listing in any 60 s. */
  readonly revisionsPerMinute: number;
}

export type Acceptance =
  /** A new revision, or a more urgent lane: the run must be told. */
  | { readonly kind: 'accepted'; readonly row: RevisionRow }
  /** The same revision with the same body, as often as it comes. */
  | { readonly kind: 'known'; readonly row: RevisionRow }
  | { readonly kind: 'other_body' }
  | { readonly kind: 'stale'; readonly highest: number }
  | { readonly kind: 'withdrawn'; readonly through: number }
  | { readonly kind: 'too_many'; readonly retryAfterMs: number };

/**
 * Accepts a revision in one transaction: the head row's highest revision moves up, the row is inserted, and
 * every lower revision without outcome is superseded. The head row's lock puts acceptances, withdrawals and
 * the step to `writing` of one listing in order.
 */
export async function acceptRevision(db: Database, submitted: NewRevision): Promise<Acceptance> {
  return db.transaction().execute(async (trx) => {
    const head = await lockHead(trx, submitted);
    const known = await readRevision(trx, submitted);
    if (known) return acceptAgain(trx, submitted, known);
    if (submitted.revision <= head.withdrawn_through)
      return { kind: 'withdrawn', through: head.withdrawn_through };
    if (submitted.revision < head.highest_revision)
      return { kind: 'stale', highest: head.highest_revision };
    const wait = await waitOfBusyListing(trx, submitted);
    if (wait > 0) return { kind: 'too_many', retryAfterMs: wait };

    await trx
      .updateTable('listing')
      .set({ highest_revision: submitted.revision })
      .where('marketplace', '=', submitted.marketplace)
      .where('listing_id', '=', submitted.listingId)
      .execute();
    await supersedeLower(trx, submitted);
    const row = await trx
      .insertInto('listing_revision')
      .values({
        marketplace: submitted.marketplace,
        listing_id: submitted.listingId,
        revision: submitted.revision,
        lane: submitted.lane,
        locale: submitted.locale,
        content: JSON.stringify(submitted.content),
        body_hash: submitted.bodyHash,
        profile_hash: submitted.profileHash,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    return { kind: 'accepted', row: parseRevisionRow(row) };
  });
}

/** Inserts the head row where there is none, and locks it. */
async function lockHead(trx: Transaction<DB>, { marketplace, listingId }: RevisionKey) {
  return trx
    .insertInto('listing')
    .values({ marketplace, listing_id: listingId })
    .onConflict((conflict) =>
      conflict.columns(['marketplace', 'listing_id']).doUpdateSet((eb) => ({
        highest_revision: eb.ref('listing.highest_revision'),
      })),
    )
    .returning(['highest_revision', 'withdrawn_through'])
    .executeTakeFirstOrThrow();
}

/** The same resource; a more urgent lane raises the lane, and fresh URLs replace the old while `accepted`. */
async function acceptAgain(
  trx: Transaction<DB>,
  submitted: NewRevision,
  known: RevisionRow,
): Promise<Acceptance> {
  if (known.body_hash !== submitted.bodyHash) return { kind: 'other_body' };
  if (known.state === 'done') return { kind: 'known', row: known };
  const lane = moreUrgentLane(known.lane, submitted.lane);
  const row = await trx
    .updateTable('listing_revision')
    .set({
      lane,
      ...(known.state === 'accepted' && { content: JSON.stringify(submitted.content) }),
    })
    .where('marketplace', '=', submitted.marketplace)
    .where('listing_id', '=', submitted.listingId)
    .where('revision', '=', submitted.revision)
    .returningAll()
    .executeTakeFirstOrThrow();
  const mustTell = lane !== known.lane || known.engine_acked_at === null;
  return { kind: mustTell ? 'accepted' : 'known', row: parseRevisionRow(row) };
}

/** @returns 0, or after how many ms the listing's oldest revision of the last minute is a minute old */
async function waitOfBusyListing(trx: Transaction<DB>, submitted: NewRevision): Promise<number> {
  const recent = await trx
    .selectFrom('listing_revision')
    .select((eb) => [
      eb.fn.countAll<number>().as('count'),
      sql<
        number | null
      >`extract(epoch from min(accepted_at) + interval '60 seconds' - now())::float8`.as('wait'),
    ])
    .where('marketplace', '=', submitted.marketplace)
    .where('listing_id', '=', submitted.listingId)
    .where('accepted_at', '>', sql<Date>`now() - interval '60 seconds'`)
    .executeTakeFirstOrThrow();
  if (recent.count < submitted.revisionsPerMinute) return 0;
  return Math.max(1, Math.ceil((recent.wait ?? 1) * 1_000));
}

/**
 * A document on its way may have arrived or not, as may an earlier one of a revision that was reopened: `delivered`
 * says unknown until an answer comes.
 */
async function supersedeLower(trx: Transaction<DB>, key: RevisionKey): Promise<void> {
  await trx
    .updateTable('listing_revision')
    .set({
      state: 'done',
      outcome: 'superseded',
      attention: null,
      done_at: sql`now()`,
      delivered: sql`case when state = 'writing' or puts_in_doubt > 0 then 'unknown' else delivered end`,
    })
    .where('marketplace', '=', key.marketplace)
    .where('listing_id', '=', key.listingId)
    .where('revision', '<', key.revision)
    .where('state', '<>', 'done')
    .execute();
}
