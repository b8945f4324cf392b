import { sql } from 'kysely';
import type { Database } from '../database.js';
import type { CallToReserve } from './call-to-reserve.js';

export type Reservation =
  /** Send it: the reservation is committed. */
  | 'reserved'
  /** The revision is no longer worked on. */
  | 'settled'
  /** A call of the same request has come since: look again. */
  | 'other_call';

/**
 * Reserves a call and notes its use, in one statement: only while the revision is `accepted`, and only where the
 * listing has no other calls of the same request than those that were looked at, none of them answered since. Of two that reserve at once the
 * unique index of open reservations lets one through.
 * @param knownCalls calls of the same request that the caller has seen
 */
export async function reserveCall(
  db: Database,
  call: CallToReserve,
  knownCalls = 0,
): Promise<Reservation> {
  const { marketplace, listingId, revision, capability, id, provider, model, requestHash } = call;
  const { rows } = await sql<{ reserved: boolean; state: string | null }>`
    with worked_on as (
      select state, lane from listing_revision
      where marketplace = ${marketplace} and listing_id = ${listingId} and revision = ${revision}
    ),
    reserved as (
      insert into model_call (id, marketplace, listing_id, revision, capability, provider, model, request_hash, lane)
      select ${id}, ${marketplace}, ${listingId}, ${revision}, ${capability}, ${provider}, ${model}, ${requestHash}, lane
      from worked_on
      where state = 'accepted' and (
        select count(*) = ${knownCalls} and not coalesce(bool_or(state = 'answered' and verdict is null), false)
        from model_call
        where marketplace = ${marketplace} and listing_id = ${listingId} and request_hash = ${requestHash})
      on conflict (marketplace, listing_id, request_hash) where state = 'reserved' do nothing
      returning id
    ),
    used as (
      insert into call_use (marketplace, listing_id, revision, capability, call_id, plan_round, reused)
      select ${marketplace}, ${listingId}, ${revision}, ${capability}, id, ${call.round}, false from reserved
    )
    select exists (select from reserved) as reserved, (select state from worked_on) as state`.execute(
    db,
  );
  if (rows[0]?.reserved === true) return 'reserved';
  return rows[0]?.state === 'accepted' ? 'other_call' : 'settled';
}
