import { sql } from 'kysely';
import type { RoundsUsed } from '#libs/domain/contract';
import type { IngestedPhotos } from '#libs/domain/ingested-photos';
import type { RevisionKey } from '#libs/domain/listing';
import type { Database } from '../database.js';

/**
 * Notes what became of a revision's photos, and those that are stored for the listing, in one statement: every
 * listing pays for it, and a transaction would be four round trips. The head row is locked first, as everywhere: the
 * photos' foreign key needs it, and only at the statement's end would come after the revision's row.
 * @returns the rounds of the plan that the revision has used; undefined where it is no longer `accepted`
 */
export async function recordIngested(
  db: Database,
  key: RevisionKey,
  photos: IngestedPhotos,
): Promise<RoundsUsed | undefined> {
  const { marketplace, listingId, revision } = key;
  const ingested = JSON.stringify(photos);
  const roundsOf = (capability: keyof RoundsUsed) => sql`(
    select coalesce(max(plan_round), 0) from call_use
    where marketplace = ${marketplace} and listing_id = ${listingId} and revision = ${revision}
      and capability = ${capability})`;
  const { rows } = await sql<RoundsUsed>`
    with head as (
      select from listing where marketplace = ${marketplace} and listing_id = ${listingId} for key share
    ), kept as (
      insert into listing_photo (marketplace, listing_id, photo_id, sha256, width, height, damaged)
      select ${marketplace}, ${listingId}, id, sha256, width, height, damaged
      from jsonb_to_recordset(${ingested}::jsonb)
        as photo (kind text, id text, sha256 text, width int, height int, damaged boolean)
      where kind = 'stored'
      on conflict do nothing
    )
    update listing_revision set ingested = ${ingested}::jsonb, ingested_at = now()
    where marketplace = ${marketplace} and listing_id = ${listingId} and revision = ${revision}
      and state = 'accepted' and exists (select from head)
    returning ${roundsOf('attributes')} as attributes, ${roundsOf('safety')} as safety`.execute(db);
  return rows[0];
}
