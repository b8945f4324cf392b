import type { Logger } from 'pino';
import {
  listPendingAnnouncements,
  settleAttempt,
  type Announcement,
} from '../listing-store/announcements.js';
import { inTransaction } from '../listing-store/in-transaction.js';
import type { Store } from '../listing-store/open-store.js';
import type { Delivery } from './delivery.js';
import { retryDelayMs, type RetryWaits } from './retry-delay.js';

/** Requests to Garnish under way at once; one listing has at most one, so its revisions stay in order. */
const MAX_IN_FLIGHT = 8;

/** Delivers the outbox to Garnish until each row is acknowledged or refused. */
export interface Announcer {
  /** Looks for due rows now: call after a commit that queued one. */
  wake(): void;
  /** Breaks off what is under way and ends; the rows wait for the next start. */
  stop(): Promise<void>;
}

/**
 * Makes the announcer; the first `wake` begins with what a former process left. `send` throws where no answer
 * came; that is worth another try like an outage.
 */
export function createAnnouncer(parts: {
  readonly db: Store;
  readonly send: (announcement: Announcement, signal: AbortSignal) => Promise<Delivery>;
  readonly onSettled: (listingId: string) => void;
  readonly now: () => number;
  readonly log: Logger;
  readonly waits?: RetryWaits;
}): Announcer {
  const inFlight = new Map<string, Promise<void>>();
  const stopping = new AbortController();
  let timer: NodeJS.Timeout | undefined;

  function wake(): void {
    clearTimeout(timer);
    if (stopping.signal.aborted) return;
    const at = parts.now();
    for (const announcement of listPendingAnnouncements(parts.db, 2 * MAX_IN_FLIGHT)) {
      if (inFlight.has(announcement.listingId)) continue;
      if (inFlight.size >= MAX_IN_FLIGHT) return;
      if (announcement.nextAttemptAt > at) {
        timer = setTimeout(wake, announcement.nextAttemptAt - at);
        return;
      }
      inFlight.set(announcement.listingId, attempt(announcement));
    }
  }

  async function attempt(announcement: Announcement): Promise<void> {
    const { listingId, revision, intent } = announcement;
    const log = parts.log.child({ listingId, revision, intent });
    try {
      const delivery = await sendOnce(announcement);
      if (delivery === 'stopped') return;
      const at = parts.now();
      const { kind, status } = delivery;
      inTransaction(parts.db, () => {
        settleAttempt(parts.db, announcement, {
          state: kind === 'later' ? 'pending' : kind,
          status,
          detail: kind === 'acknowledged' ? null : delivery.detail,
          nextAttemptAt:
            kind === 'later'
              ? at + retryDelayMs(announcement.attempts, delivery.retryAfterMs, parts.waits)
              : at,
          at,
        });
      });
      log[kind === 'acknowledged' ? 'info' : 'warn']({ status }, `announcement ${kind}`);
      inFlight.delete(listingId);
      wake();
    } catch (error) {
      // Our own store failed: the row is as it was. Leave the disk a moment before looking again.
      log.error({ err: error }, 'announcement not recorded');
      inFlight.delete(listingId);
      clearTimeout(timer);
      if (!stopping.signal.aborted) timer = setTimeout(wake, 1_000);
    }
    parts.onSettled(listingId);
  }

  async function sendOnce(announcement: Announcement): Promise<Delivery | 'stopped'> {
    try {
      return await parts.send(announcement, stopping.signal);
    } catch (error) {
      if (stopping.signal.aborted) return 'stopped';
      const detail = error instanceof Error ? error.message.slice(0, 300) : 'no answer';
      return { kind: 'later', status: null, detail, retryAfterMs: undefined };
    }
  }

  return {
    wake,
    stop: async () => {
      stopping.abort();
      clearTimeout(timer);
      await Promise.all(inFlight.values());
    },
  };
}
