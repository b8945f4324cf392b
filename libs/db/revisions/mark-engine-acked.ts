import { sql } from 'kysely';
import type { RevisionKey } from '#libs/domain/listing';
import type { Database } from '../database.js';

/** Notes that Temporal knows of these revisions, all in one statement; the sweep starts what isn't noted. */
export async function markEngineAcked(db: Database, keys: readonly RevisionKey[]): Promise<void> {
  if (keys.length === 0) return;
  await sql`
    update listing_revision as r set engine_acked_at = now()
    from unnest(${keys.map((key) => key.marketplace)}::text[],
                ${keys.map((key) => key.listingId)}::text[],
                ${keys.map((key) => key.revision)}::bigint[]) as acked (marketplace, listing_id, revision)
    where r.marketplace = acked.marketplace and r.listing_id = acked.listing_id
      and r.revision = acked.revision and r.engine_acked_at is null`.execute(db);
}
