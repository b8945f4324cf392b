import { crashPoint } from '#libs/chaos/crash-point';
import type { Database } from '#libs/db/database';
import { pauseMarketplace, resumeMarketplace } from '#libs/db/marketplaces/pause-marketplace';
import { markDelivered } from '#libs/db/revisions/mark-delivered';
import { askForAttention, noteDeliveryTrouble } from '#libs/db/revisions/note-delivery-trouble';
import { recordOutcome } from '#libs/db/revisions/record-outcome';
import type { RevisionRow } from '#libs/db/revisions/revision-row';
import type { RevisionKey } from '#libs/domain/listing';
import { Outcome, type Reason } from '#libs/domain/outcome';
import type { PutResult } from './put-enrichment.js';

/** A listing that answers 404 may not be there yet; after this long it is gone. */
const NOT_FOUND_PATIENCE_MS = 60_000;
/** A content that moved on should be announced; after this long nobody will. */
const ANNOUNCEMENT_PATIENCE_MS = 24 * 3_600_000;
/** Trouble that lasts longer needs a person's eye; it is retried all the same. */
const ATTENTION_AFTER_MS = 3_600_000;
/** How long to leave a listing service alone that refuses our credentials. */
const REFUSED_CREDENTIALS_WAIT_MS = 5 * 60_000;

/** What a write-back came to. */
export type Delivery =
  | { readonly kind: 'settled'; readonly outcome: Outcome }
  | { readonly kind: 'attention'; readonly code: string }
  /** To be sent again; `waitMs` null leaves the wait to the retry policy. */
  | {
      readonly kind: 'retry';
      readonly failureClass: string;
      readonly message: string;
      readonly waitMs: number | null;
    };

/** A row in `writing`, with what is sent. */
export type WritingRow = RevisionRow & {
  readonly document: NonNullable<RevisionRow['document']>;
  readonly idempotency_key: string;
};

/**
 * Sends the row's document through `put` and settles what came of it, by the table of `docs/listing-service.md`.
 * The row stays the referee: whatever the answer, a row that was settled meanwhile keeps its outcome.
 */
export async function deliver(
  db: Database,
  row: WritingRow,
  put: () => Promise<PutResult>,
): Promise<Delivery> {
  const key = { marketplace: row.marketplace, listingId: row.listing_id, revision: row.revision };
  const result = await put();
  if (result.kind === 'no_answer') return retryLater(db, key, `no answer (${result.detail})`, null);
  const { status, retryAfterMs } = result;
  if (status >= 200 && status < 300) return delivered(db, key, row);
  switch (status) {
    case 412:
      return contentMovedOn(db, key);
    case 410:
      return settle(db, key, 'withdrawn', [
        { code: 'listing.gone', detail: 'the listing service answered 410' },
      ]);
    case 404:
      return notFound(db, key);
    case 400:
    case 422:
      await askForAttention(db, key, {
        code: 'write_back.refused',
        detail: `the listing service answered ${status}: it refuses the document; mend either side, then retry now`,
      });
      return { kind: 'attention', code: 'write_back.refused' };
    case 401:
    case 403:
      return credentialsRefused(db, key, status);
    default:
      return retryLater(db, key, `answered ${status}`, retryAfterMs);
  }
}

async function delivered(db: Database, key: RevisionKey, row: WritingRow): Promise<Delivery> {
  crashPoint('written-back-not-recorded');
  const { outcome, reasons } = row.document;
  const standing = await recordOutcome(db, key, {
    outcome,
    reasons,
    delivered: 'yes',
    from: ['writing'],
  });
  if (standing !== outcome) await markDelivered(db, key);
  return { kind: 'settled', outcome: Outcome.parse(standing) };
}

/** Ends a row that nothing of ours was written for. */
async function settle(
  db: Database,
  key: RevisionKey,
  outcome: Outcome,
  reasons: readonly Reason[],
): Promise<Delivery> {
  const standing = await recordOutcome(db, key, {
    outcome,
    reasons,
    delivered: 'no',
    from: ['writing'],
  });
  return { kind: 'settled', outcome: Outcome.parse(standing) };
}

/** A higher revision may be on its way to us: the run is told when it comes, and this one is superseded. */
async function contentMovedOn(db: Database, key: RevisionKey): Promise<Delivery> {
  const lastedMs = await noteDeliveryTrouble(db, key, 'moved_on');
  if (lastedMs === null || lastedMs > ANNOUNCEMENT_PATIENCE_MS) {
    return settle(db, key, 'superseded', [
      {
        code: 'revision.never_announced',
        detail: 'the content moved on, and no newer revision was announced within a day',
      },
    ]);
  }
  return {
    kind: 'retry',
    failureClass: 'write_back.moved_on',
    message: 'the content has moved on (412); waiting for the newer revision to be announced',
    waitMs: null,
  };
}

async function notFound(db: Database, key: RevisionKey): Promise<Delivery> {
  const lastedMs = await noteDeliveryTrouble(db, key, 'not_found');
  if (lastedMs === null || lastedMs > NOT_FOUND_PATIENCE_MS) {
    return settle(db, key, 'withdrawn', [
      { code: 'listing.gone', detail: 'the listing service has answered 404 for over a minute' },
    ]);
  }
  return {
    kind: 'retry',
    failureClass: 'write_back.not_found',
    message: 'the listing service does not know the listing (404); it may be on its way',
    waitMs: 15_000,
  };
}

async function credentialsRefused(
  db: Database,
  key: RevisionKey,
  status: number,
): Promise<Delivery> {
  await pauseMarketplace(db, key.marketplace, { status });
  await askForAttention(db, key, {
    code: 'write_back.credentials_refused',
    detail: `the listing service answered ${status}: it refuses our token; write-backs of ${key.marketplace} are paused`,
  });
  return {
    kind: 'retry',
    failureClass: 'write_back.credentials_refused',
    message: `the listing service refuses our token (${status}); write-backs of this marketplace are paused`,
    waitMs: REFUSED_CREDENTIALS_WAIT_MS,
  };
}

async function retryLater(
  db: Database,
  key: RevisionKey,
  what: string,
  waitMs: number | null,
): Promise<Delivery> {
  const lastedMs = await noteDeliveryTrouble(db, key, 'failing');
  if (lastedMs !== null && lastedMs > ATTENTION_AFTER_MS) {
    await askForAttention(db, key, {
      code: 'write_back.failing',
      detail: `the listing service has been failing for over an hour: ${what}; it is still retried`,
    });
  }
  return {
    kind: 'retry',
    failureClass: 'write_back.failing',
    message: `the listing service: ${what}`,
    waitMs,
  };
}

/** Ends a marketplace's pause after an attempt that was allowed to ask again got through. */
export async function resumeAfterProbe(
  db: Database,
  marketplace: string,
  delivery: Delivery,
): Promise<void> {
  if (delivery.kind === 'settled' || delivery.kind === 'attention')
    await resumeMarketplace(db, marketplace);
}
