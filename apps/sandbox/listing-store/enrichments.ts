import { z } from 'zod';
import { EnrichmentDocument } from '../listing-api/enrichment-document.js';
import { jsonColumn } from './json-column.js';
import type { Store } from './open-store.js';

const EnrichmentRow = z
  .object({
    revision: z.number().int(),
    round: z.number().int(),
    document: jsonColumn(EnrichmentDocument),
    received_at: z.number(),
  })
  .transform(({ received_at: receivedAt, ...row }) => ({ ...row, receivedAt }));

/** The enrichment document kept for one revision. */
export type Enrichment = z.infer<typeof EnrichmentRow>;

/** The documents kept for a listing, oldest revision first. */
export function listEnrichments(db: Store, listingId: string): Enrichment[] {
  return db
    .prepare(
      `SELECT revision, round, document, received_at FROM enrichment
       WHERE listing_id = ? ORDER BY revision`,
    )
    .all(listingId)
    .map((row) => EnrichmentRow.parse(row));
}

/** The highest round applied for a revision; undefined where none was. */
export function findAppliedRound(
  db: Store,
  listingId: string,
  revision: number,
): number | undefined {
  const row = db
    .prepare('SELECT round FROM enrichment WHERE listing_id = ? AND revision = ?')
    .get(listingId, revision);
  return row && z.object({ round: z.number().int() }).parse(row).round;
}

/** Keeps the document beside the seller's fields; a higher round replaces the earlier one of that revision. */
export function keepEnrichment(db: Store, document: EnrichmentDocument, at: number): void {
  db.prepare(
    `INSERT INTO enrichment (listing_id, revision, round, document, received_at)
     VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (listing_id, revision) DO UPDATE SET
       round = excluded.round, document = excluded.document, received_at = excluded.received_at`,
  ).run(document.listingId, document.revision, document.round, JSON.stringify(document), at);
}
