import { z } from 'zod';
import type { Store } from './open-store.js';

const ListingRow = z
  .object({
    id: z.string(),
    revision: z.number().int(),
    price_cents: z.number().int().nullable(),
    currency: z.string(),
    created_at: z.number(),
    changed_at: z.number(),
    withdrawn_at: z.number().nullable(),
  })
  .transform((row) => ({
    id: row.id,
    revision: row.revision,
    priceCents: row.price_cents,
    currency: row.currency,
    createdAt: row.created_at,
    changedAt: row.changed_at,
    withdrawnAt: row.withdrawn_at,
  }));

/** The head of a listing: its current content revision, its price, and whether it is withdrawn. */
export type ListingHead = z.infer<typeof ListingRow>;

/** Undefined where no listing has this id. */
export function findListing(db: Store, id: string): ListingHead | undefined {
  const row = db.prepare('SELECT * FROM listing WHERE id = ?').get(id);
  return row && ListingRow.parse(row);
}

/** Newest first. */
export function listListings(db: Store, limit: number): ListingHead[] {
  return db
    .prepare('SELECT * FROM listing ORDER BY created_at DESC, id LIMIT ?')
    .all(limit)
    .map((row) => ListingRow.parse(row));
}

/** Starts a listing at revision 0, which has no content: the first revision is added in the same transaction. */
export function insertListing(
  db: Store,
  listing: { id: string; priceCents: number | null; currency: string; at: number },
): void {
  db.prepare(
    `INSERT INTO listing (id, revision, price_cents, currency, created_at, changed_at)
     VALUES (?, 0, ?, ?, ?, ?)`,
  ).run(listing.id, listing.priceCents, listing.currency, listing.at, listing.at);
}

/** Price only: no revision. */
export function setPrice(db: Store, id: string, priceCents: number | null, at: number): void {
  db.prepare('UPDATE listing SET price_cents = ?, changed_at = ? WHERE id = ?').run(
    priceCents,
    at,
    id,
  );
}

/** The listing answers 410 from now on; its rows stay. */
export function markWithdrawn(db: Store, id: string, at: number): void {
  db.prepare('UPDATE listing SET withdrawn_at = ? WHERE id = ? AND withdrawn_at IS NULL').run(
    at,
    id,
  );
}
