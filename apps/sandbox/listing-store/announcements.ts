import { Lane } from '#libs/domain/lane';
import { z } from 'zod';
import type { Store } from './open-store.js';

const AnnouncementRow = z
  .object({
    listing_id: z.string(),
    revision: z.number().int(),
    intent: z.enum(['announce', 'withdraw']),
    lane: Lane,
    state: z.enum(['pending', 'acknowledged', 'refused']),
    attempts: z.number().int(),
    next_attempt_at: z.number(),
    last_status: z.number().int().nullable(),
    last_detail: z.string().nullable(),
    queued_at: z.number(),
  })
  .transform((row) => ({
    listingId: row.listing_id,
    revision: row.revision,
    intent: row.intent,
    lane: row.lane,
    state: row.state,
    attempts: row.attempts,
    nextAttemptAt: row.next_attempt_at,
    lastStatus: row.last_status,
    lastDetail: row.last_detail,
    queuedAt: row.queued_at,
  }));

/** What Garnish has still to be told about a listing, or what it last answered. */
export type Announcement = z.infer<typeof AnnouncementRow>;

/**
 * Queues what Garnish must hear, in the transaction of the change itself. It replaces what was still waiting:
 * only the newest revision counts. After a 429 the new one keeps the old one's wait, so that typing on
 * doesn't press against the limit.
 */
export function queueAnnouncement(
  db: Store,
  queued: Pick<Announcement, 'listingId' | 'revision' | 'intent' | 'lane'> & { at: number },
): void {
  db.prepare(
    `INSERT INTO announcement
       (listing_id, revision, intent, lane, state, attempts, next_attempt_at, queued_at)
     VALUES (:listingId, :revision, :intent, :lane, 'pending', 0, :at, :at)
     ON CONFLICT (listing_id) DO UPDATE SET
       revision = excluded.revision, intent = excluded.intent, lane = excluded.lane, state = 'pending',
       next_attempt_at = CASE WHEN announcement.state = 'pending' AND announcement.last_status = 429
         THEN max(announcement.next_attempt_at, excluded.next_attempt_at)
         ELSE excluded.next_attempt_at END,
       attempts = CASE WHEN announcement.state = 'pending' THEN announcement.attempts ELSE 0 END,
       queued_at = excluded.queued_at`,
  ).run({
    listingId: queued.listingId,
    revision: queued.revision,
    intent: queued.intent,
    lane: queued.lane,
    at: queued.at,
  });
}

/** Waiting rows, most urgent first; the caller compares `nextAttemptAt` with its clock. */
export function listPendingAnnouncements(db: Store, limit: number): Announcement[] {
  return db
    .prepare(
      `SELECT * FROM announcement WHERE state = 'pending' ORDER BY next_attempt_at, listing_id LIMIT ?`,
    )
    .all(limit)
    .map((row) => AnnouncementRow.parse(row));
}

/** Undefined where Garnish was never to be told of this listing. */
export function findAnnouncement(db: Store, listingId: string): Announcement | undefined {
  const row = db.prepare('SELECT * FROM announcement WHERE listing_id = ?').get(listingId);
  return row && AnnouncementRow.parse(row);
}

/**
 * Records what came of an attempt. The row itself moves only while it still names the same revision and
 * intent: an answer about an older revision says nothing of the newer one, except that a 429 counts for both.
 */
export function settleAttempt(
  db: Store,
  sent: Pick<Announcement, 'listingId' | 'revision' | 'intent'>,
  result: {
    state: Announcement['state'];
    status: number | null;
    detail: string | null;
    nextAttemptAt: number;
    at: number;
  },
): void {
  db.prepare(
    `INSERT INTO announcement_attempt (listing_id, revision, intent, at, status, detail)
     VALUES (?, ?, ?, ?, ?, ?)`,
  ).run(sent.listingId, sent.revision, sent.intent, result.at, result.status, result.detail);
  db.prepare(
    `UPDATE announcement
     SET state = ?, attempts = attempts + 1, next_attempt_at = ?, last_status = ?, last_detail = ?
     WHERE listing_id = ? AND revision = ? AND intent = ?`,
  ).run(
    result.state,
    result.nextAttemptAt,
    result.status,
    result.detail,
    sent.listingId,
    sent.revision,
    sent.intent,
  );
  if (result.status === 429) {
    db.prepare(
      `UPDATE announcement SET attempts = attempts + 1, next_attempt_at = ?, last_status = 429
       WHERE listing_id = ? AND state = 'pending' AND revision > ?`,
    ).run(result.nextAttemptAt, sent.listingId, sent.revision);
  }
}

const AttemptRow = z.object({
  seq: z.number().int(),
  revision: z.number().int(),
  intent: z.enum(['announce', 'withdraw']),
  at: z.number(),
  status: z.number().int().nullable(),
  detail: z.string().nullable(),
});

/** One request to Garnish; `status` is null where no answer came. */
export type AnnouncementAttempt = z.infer<typeof AttemptRow>;

/** Oldest first. */
export function listAnnouncementAttempts(db: Store, listingId: string): AnnouncementAttempt[] {
  return db
    .prepare(
      `SELECT seq, revision, intent, at, status, detail FROM announcement_attempt
       WHERE listing_id = ? ORDER BY seq`,
    )
    .all(listingId)
    .map((row) => AttemptRow.parse(row));
}
