import { Lane } from '#libs/domain/lane';
import { z } from 'zod';
import { jsonColumn } from './json-column.js';
import { ListingContent } from './listing-content.js';
import type { Store } from './open-store.js';

/** A draft revision is the seller's form under way; a published one is offered to buyers once checked. */
export const RevisionState = z.enum(['draft', 'published']);

/** What made a revision. */
export const RevisionCause = z.enum(['created', 'edited', 'published', 'touched']);

const RevisionRow = z
  .object({
    revision: z.number().int(),
    state: RevisionState,
    cause: RevisionCause,
    lane: Lane,
    content: jsonColumn(ListingContent),
    created_at: z.number(),
  })
  .transform(({ created_at: createdAt, ...row }) => ({ ...row, createdAt }));

/** One content revision, as the seller had it. */
export type Revision = z.infer<typeof RevisionRow>;

/** Oldest first. */
export function listRevisions(db: Store, listingId: string): Revision[] {
  return db
    .prepare('SELECT * FROM revision WHERE listing_id = ? ORDER BY revision')
    .all(listingId)
    .map((row) => RevisionRow.parse(row));
}

/** The newest revision of a listing; undefined where the listing is unknown. */
export function findNewestRevision(db: Store, listingId: string): Revision | undefined {
  const row = db
    .prepare('SELECT * FROM revision WHERE listing_id = ? ORDER BY revision DESC LIMIT 1')
    .get(listingId);
  return row && RevisionRow.parse(row);
}

/** Undefined where the listing has no such revision. */
export function findRevision(db: Store, listingId: string, revision: number): Revision | undefined {
  const row = db
    .prepare('SELECT * FROM revision WHERE listing_id = ? AND revision = ?')
    .get(listingId, revision);
  return row && RevisionRow.parse(row);
}

/**
 * Adds the next revision and moves the listing's head to it; call inside a transaction.
 * @returns the new revision's number.
 */
export function addRevision(
  db: Store,
  listingId: string,
  next: Pick<Revision, 'state' | 'cause' | 'lane' | 'content'> & { at: number },
): number {
  const head = z
    .object({ revision: z.number().int() })
    .parse(
      db
        .prepare(
          'UPDATE listing SET revision = revision + 1, changed_at = ? WHERE id = ? RETURNING revision',
        )
        .get(next.at, listingId),
    );
  db.prepare(
    `INSERT INTO revision (listing_id, revision, state, cause, lane, content, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    listingId,
    head.revision,
    next.state,
    next.cause,
    next.lane,
    JSON.stringify(next.content),
    next.at,
  );
  return head.revision;
}
