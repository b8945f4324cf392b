import { sql } from 'kysely';
import type { RevisionKey } from '#libs/domain/listing';
import type { Database } from '../database.js';

/** @returns those of these revisions that have their outcome, or are gone, in one query */
export async function findSettled(
  db: Database,
  keys: readonly RevisionKey[],
): Promise<readonly RevisionKey[]> {
  if (keys.length === 0) return [];
  const { rows } = await sql<{ marketplace: string; listing_id: string; revision: number }>`
    select asked.marketplace, asked.listing_id, asked.revision
    from unnest(${keys.map((key) => key.marketplace)}::text[],
                ${keys.map((key) => key.listingId)}::text[],
                ${keys.map((key) => key.revision)}::bigint[]) as asked (marketplace, listing_id, revision)
    left join listing_revision as r
      on r.marketplace = asked.marketplace and r.listing_id = asked.listing_id
      and r.revision = asked.revision
    where r.revision is null or r.state = 'done'`.execute(db);
  return rows.map((row) => ({
    marketplace: row.marketplace,
    listingId: row.listing_id,
    revision: row.revision,
  }));
}
