import { sql } from 'kysely';
import { z } from 'zod';
import type { Ceilings } from '#libs/domain/ceilings';
import { LANES, type Lane } from '#libs/domain/lane-timings';
import type { Database } from '../database.js';
import type { CallToReserve } from './call-to-reserve.js';

/** What a call may cost, and what that is held against in the statement that reserves it. */
export interface SpendingTerms {
  /** Null where its model has no price. */
  readonly reservedMicros: number | null;
  /** Null where none applies. */
  readonly ceilings: Ceilings | null;
  /** Chunks of daily budgets that it is paid from; null where no budget applies. */
  readonly providerChunk: string | null;
  readonly marketplaceChunk: string | null;
}

/** Nothing is held against anything. */
const FREELY: SpendingTerms = {
  reservedMicros: null,
  ceilings: null,
  providerChunk: null,
  marketplaceChunk: null,
};

/** A ceiling that the call would break. */
export interface OverCeiling {
  readonly kind: 'over_ceiling';
  readonly of: 'revision' | 'listing_day';
  readonly lane: Lane;
  readonly ceilingMicros: number;
  /** What other calls have cost, or may still cost. */
  readonly spentMicros: number;
}

export type Reservation =
  /** Send it: the reservation is committed. */
  | 'reserved'
  /** The revision is no longer worked on. */
  | 'settled'
  /** A call of the same request has come since: look again. */
  | 'other_call'
  /** The lease of a chunk that it was to be paid from is over: draw another, and look again. */
  | 'chunk_ended'
  | OverCeiling;

const shape = z.object({
  reserved: z.boolean(),
  state: z.string().nullable(),
  lane: z.enum(LANES).nullable(),
  chunks_open: z.boolean(),
  revision_micros: z.number().nullable(),
  day_micros: z.number().nullable(),
});

/**
 * Reserves a call and notes its use, in one statement: only while the revision is `accepted`, and only where the
 * listing has no other calls of the same request than those that were looked at, none of them answered since. Of two
 * that reserve at once the unique index of open reservations lets one through, and of two that share a ceiling the
 * second sees what the first has taken.
 * @param knownCalls calls of the same request that the caller has seen
 */
export async function reserveCall(
  db: Database,
  call: CallToReserve,
  knownCalls = 0,
  terms: SpendingTerms = FREELY,
): Promise<Reservation> {
  const { marketplace, listingId, revision, capability, id, provider, model, requestHash } = call;
  const { reservedMicros, ceilings, providerChunk, marketplaceChunk } = terms;
  const { rows } = await sql`
    with worked_on as (
      select state, lane from listing_revision
      where marketplace = ${marketplace} and listing_id = ${listingId} and revision = ${revision}
    ),
    ${ceilings === null ? sql`` : draftsOf(call)}
    reserved as (
      insert into model_call (id, marketplace, listing_id, revision, capability, provider, model, request_hash, lane,
        reserved_micros, provider_chunk, marketplace_chunk)
      select ${id}, ${marketplace}, ${listingId}, ${revision}, ${capability}, ${provider}, ${model}, ${requestHash}, lane,
        ${reservedMicros}, ${providerChunk}::uuid, ${marketplaceChunk}::uuid
      from worked_on
      where state = 'accepted' and (
        select count(*) = ${knownCalls} and not coalesce(bool_or(state = 'answered' and verdict is null), false)
        from model_call
        where marketplace = ${marketplace} and listing_id = ${listingId} and request_hash = ${requestHash})
      and ${areOpen(providerChunk, marketplaceChunk)}
      and ${ceilings === null ? sql`true` : isBelow(ceilings, reservedMicros)}
      on conflict (marketplace, listing_id, request_hash) where state = 'reserved' do nothing
      returning id
    ),
    used as (
      insert into call_use (marketplace, listing_id, revision, capability, call_id, plan_round, reused)
      select ${marketplace}, ${listingId}, ${revision}, ${capability}, id, ${call.round}, false from reserved
    )
    select exists (select from reserved) as reserved, (select state from worked_on) as state,
      (select lane from worked_on) as lane, ${areOpen(providerChunk, marketplaceChunk)} as chunks_open,
      ${ceilings === null ? sql`null` : sql`(select revision_micros from drafts)`} as revision_micros,
      ${ceilings === null ? sql`null` : sql`(select day_micros from drafts)`} as day_micros`.execute(
    db,
  );
  const row = shape.parse(rows[0]);
  if (row.reserved) return 'reserved';
  if (row.state !== 'accepted') return 'settled';
  if (!row.chunks_open) return 'chunk_ended';
  return (ceilings && brokenCeiling(ceilings, reservedMicros ?? 0, row)) ?? 'other_call';
}

/** Read once for the statement, behind the listing's lock (migration 0006). */
function draftsOf({ marketplace, listingId, revision }: CallToReserve) {
  return sql`
    drafts as materialized (
      select d.revision_micros, d.day_micros
      from worked_on, drafts_cost(${marketplace}, ${listingId}, ${revision}) d
      where worked_on.state = 'accepted'
    ),`;
}

function isBelow({ revisionMicros, listingDayMicros }: Ceilings, reservedMicros: number | null) {
  const ofLane = LANES.map((lane) => sql`when ${lane} then ${revisionMicros[lane]}::bigint`);
  return sql`(
    select (ceiling is null or revision_micros + ${reservedMicros ?? 0}::bigint <= ceiling)
      and (${listingDayMicros}::bigint is null or day_micros + ${reservedMicros ?? 0}::bigint <= ${listingDayMicros}::bigint)
    from drafts, lateral (select case worked_on.lane ${sql.join(ofLane, sql` `)} end as ceiling) c)`;
}

/** Whoever puts chunks back leaves them alone for as long after the lease as this statement may take. */
function areOpen(...chunks: readonly (string | null)[]) {
  const drawn = chunks.filter((chunk) => chunk !== null);
  if (drawn.length === 0) return sql`true`;
  return sql`(select count(*) = ${drawn.length} from budget_chunk
    where id = any(${drawn}::uuid[]) and leased_until > now())`;
}

function brokenCeiling(
  { revisionMicros, listingDayMicros }: Ceilings,
  reservedMicros: number,
  row: z.infer<typeof shape>,
): OverCeiling | undefined {
  const { lane, revision_micros: ofRevision, day_micros: ofDay } = row;
  if (lane === null || ofRevision === null || ofDay === null) return undefined;
  const over = (of: OverCeiling['of'], ceilingMicros: number | null, spentMicros: number) =>
    ceilingMicros !== null && spentMicros + reservedMicros > ceilingMicros
      ? { kind: 'over_ceiling' as const, of, lane, ceilingMicros, spentMicros }
      : undefined;
  return (
    over('revision', revisionMicros[lane], ofRevision) ??
    over('listing_day', listingDayMicros, ofDay)
  );
}
