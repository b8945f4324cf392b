import { sql } from 'kysely';
import { z } from 'zod';
import type { RevisionKey } from '#libs/domain/listing';
import type { Database } from '../database.js';
import { parseRevisionRow, type RevisionRow } from '../revisions/revision-row.js';

/** A photo as it was ingested for its listing before. */
const KnownPhoto = z.object({
  photo_id: z.string(),
  sha256: z.string(),
  width: z.number(),
  height: z.number(),
  damaged: z.boolean(),
});
export type KnownPhoto = z.infer<typeof KnownPhoto>;

/** A revision, and those of its photos that were ingested for its listing before, by id. */
export interface RevisionWithPhotos {
  readonly row: RevisionRow;
  readonly known: ReadonlyMap<string, KnownPhoto>;
}

/** Both in one statement: every listing begins with it. @returns undefined for an unknown revision */
export async function readRevisionWithPhotos(
  db: Database,
  { marketplace, listingId, revision }: RevisionKey,
): Promise<RevisionWithPhotos | undefined> {
  const found = await db
    .selectFrom('listing_revision')
    .selectAll()
    .select(
      sql`(
        select coalesce(jsonb_agg(photo), '[]') from listing_photo as photo
        where photo.marketplace = ${marketplace} and photo.listing_id = ${listingId}
          and photo.photo_id in (select wanted ->> 'id' from jsonb_array_elements(content -> 'photos') as wanted)
      )`.as('known'),
    )
    .where('marketplace', '=', marketplace)
    .where('listing_id', '=', listingId)
    .where('revision', '=', revision)
    .executeTakeFirst();
  if (found === undefined) return undefined;
  const known = z.array(KnownPhoto).parse(found.known);
  return {
    row: parseRevisionRow(found),
    known: new Map(known.map((photo) => [photo.photo_id, photo])),
  };
}
