import type { Database } from '#libs/db/database';
import { readRevision } from '#libs/db/revisions/read-revision';
import type { RevisionRow } from '#libs/db/revisions/revision-row';
import type { RevisionKey } from '#libs/domain/listing';

/** @throws Error where the API has stored no such revision */
export async function readListing(db: Database, key: RevisionKey): Promise<RevisionRow> {
  const row = await readRevision(db, key);
  if (row === undefined) throw new Error(`revision ${key.revision} of ${key.listingId} is unknown`);
  return row;
}
