import { z } from 'zod';
import type { Store } from './open-store.js';

/** What the listing API made of a request; null while a fault holds it. */
export const WriteBackVerdict = z.enum([
  'applied',
  'repeat',
  'lower_round_ignored',
  'content_moved_on',
  'withdrawn',
  'unknown_listing',
  'key_reused',
  'malformed',
  'unauthorized',
  'fault',
]);
export type WriteBackVerdict = z.infer<typeof WriteBackVerdict>;

const RequestRow = z
  .object({
    seq: z.number().int(),
    received_at: z.number(),
    listing_id: z.string(),
    revision: z.number().int().nullable(),
    idempotency_key: z.string().nullable(),
    if_match: z.string().nullable(),
    body_hash: z.string(),
    fault: z.string().nullable(),
    status: z.number().int().nullable(),
    verdict: WriteBackVerdict.nullable(),
    applied: z.number(),
  })
  .transform((row) => ({
    seq: row.seq,
    receivedAt: row.received_at,
    listingId: row.listing_id,
    revision: row.revision,
    idempotencyKey: row.idempotency_key,
    ifMatch: row.if_match,
    bodyHash: row.body_hash,
    fault: row.fault,
    status: row.status,
    verdict: row.verdict,
    applied: row.applied === 1,
  }));

/**
 * One request that reached the listing API. `status` is the one decided on: null where a fault never answered;
 * a client that hung up may not have seen it. `bodyHash` is SHA-256 of the bytes received.
 */
export type WriteBackRequest = z.infer<typeof RequestRow>;

/** Writes the request down as received. @returns its number in the log. */
export function logWriteBackRequest(
  db: Store,
  received: Pick<
    WriteBackRequest,
    'listingId' | 'revision' | 'idempotencyKey' | 'ifMatch' | 'bodyHash'
  > & { at: number },
): number {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO request (received_at, listing_id, revision, idempotency_key, if_match, body_hash)
       VALUES (?, ?, ?, ?, ?, ?)`,
    )
    .run(
      received.at,
      received.listingId,
      received.revision,
      received.idempotencyKey,
      received.ifMatch,
      received.bodyHash,
    );
  return Number(lastInsertRowid);
}

/** Marks a logged request as caught by a fault, before the fault acts. */
export function markRequestFault(db: Store, seq: number, fault: string): void {
  db.prepare('UPDATE request SET fault = ? WHERE seq = ?').run(fault, seq);
}

/** Writes down what was decided, in the transaction that applies it. */
export function settleWriteBackRequest(
  db: Store,
  seq: number,
  decided: { status: number | null; verdict: WriteBackVerdict },
): void {
  db.prepare('UPDATE request SET status = ?, verdict = ?, applied = ? WHERE seq = ?').run(
    decided.status,
    decided.verdict,
    decided.verdict === 'applied' ? 1 : 0,
    seq,
  );
}

/** The answer that a fault gave in place of the one decided on; verdict and application stay as they are. */
export function overrideAnswer(db: Store, seq: number, status: number | null): void {
  db.prepare('UPDATE request SET status = ? WHERE seq = ?').run(status, seq);
}

/** Requests with a number above `after`, in the order of arrival. */
export function listWriteBackRequests(
  db: Store,
  page: { after: number; limit: number },
): WriteBackRequest[] {
  return db
    .prepare('SELECT * FROM request WHERE seq > ? ORDER BY seq LIMIT ?')
    .all(page.after, page.limit)
    .map((row) => RequestRow.parse(row));
}

/** The requests about one listing, in the order of arrival. */
export function listRequestsOfListing(db: Store, listingId: string): WriteBackRequest[] {
  return db
    .prepare('SELECT * FROM request WHERE listing_id = ? ORDER BY seq')
    .all(listingId)
    .map((row) => RequestRow.parse(row));
}
