import { crashPoint } from '#libs/chaos/crash-point';
import type { Database } from '#libs/db/database';
import { pauseMarketplace, resumeMarketplace } from '#libs/db/marketplaces/pause-marketplace';
import { markDelivered } from '#libs/db/revisions/mark-delivered';
import {
  askForAttention,
  noteDeliveryTrouble,
  noteRefusal,
  type Arrival,
} from '#libs/db/revisions/note-delivery-trouble';
import { recordOutcome } from '#libs/db/revisions/record-outcome';
import type { WritingRevision } from '#libs/db/revisions/writing-revision';
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

/**
 * Sends the revision's document through `put` and settles what came of it, by the table of
 * `docs/listing-service.md`. The row stays the referee: whatever the answer, a row that was settled meanwhile keeps
 * its outcome.
 */
export async function deliver(
  db: Database,
  writing: WritingRevision,
  put: () => Promise<PutResult>,
): Promise<Delivery> {
  const { key } = writing;
  const result = await put();
  if (result.kind === 'no_answer') {
    const arrived = result.sent === 'no' ? 'no' : 'unknown';
    return retryLater(db, key, { what: `no answer (${result.detail})`, arrived, waitMs: null });
  }
  const { status, retryAfterMs } = result;
  if (status >= 200 && status < 300) return delivered(db, writing);
  switch (status) {
    case 412:
      return contentMovedOn(db, key);
    case 404:
    case 410:
      return notFound(db, key, status);
    case 400:
    case 422:
      await noteRefusal(db, key, {
        code: 'write_back.refused',
        detail: `the listing service answered ${status}: it refuses the document; mend either side, then retry now`,
      });
      return { kind: 'attention', code: 'write_back.refused' };
    case 401:
    case 403:
      return credentialsRefused(db, key, status);
    default:
      return retryLater(db, key, {
        what: `answered ${status}`,
        arrived: arrivalOf(status),
        // Asked to come back at once, which would be a loop, the retry policy says when.
        waitMs: retryAfterMs === undefined || retryAfterMs === 0 ? null : retryAfterMs,
      });
  }
}

/** A 4xx says that nothing was taken. A 5xx, or a 408, may be a gateway's, behind which the document arrived. */
function arrivalOf(status: number): Arrival {
  return status >= 400 && status < 500 && status !== 408 ? 'no' : 'unknown';
}

async function delivered(db: Database, { key, document }: WritingRevision): Promise<Delivery> {
  crashPoint('written-back-not-recorded');
  const { outcome, reasons } = document;
  const standing = await recordOutcome(db, key, {
    outcome,
    reasons,
    delivered: 'yes',
    from: ['writing'],
  });
  if (standing !== outcome) await markDelivered(db, key);
  return { kind: 'settled', outcome: Outcome.parse(standing) };
}

/** Ends a row for which no try of ours got through, as far as is known. */
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
  const lastedMs = await noteDeliveryTrouble(db, key, 'moved_on', 'no');
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

/** Taken down (410), or never heard of (404), which is believed only after a while. */
async function notFound(db: Database, key: RevisionKey, status: 404 | 410): Promise<Delivery> {
  const lastedMs = await noteDeliveryTrouble(db, key, 'not_found', 'no');
  if (status === 410 || lastedMs === null || lastedMs > NOT_FOUND_PATIENCE_MS) {
    const detail =
      status === 410
        ? 'the listing service answered 410'
        : 'the listing service has answered 404 for over a minute';
    return settle(db, key, 'withdrawn', [{ code: 'listing.gone', detail }]);
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
  await noteRefusal(db, key, {
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
  trouble: { readonly what: string; readonly arrived: Arrival; readonly waitMs: number | null },
): Promise<Delivery> {
  const { what, arrived, waitMs } = trouble;
  const lastedMs = await noteDeliveryTrouble(db, key, 'failing', arrived);
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
