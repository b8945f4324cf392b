import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { InjectPinoLogger, PinoLogger } from 'nestjs-pino';
import { findSettled } from '#libs/db/revisions/find-settled';
import type { RevisionKey } from '#libs/domain/listing';
import { describeError } from '#libs/log/describe-error';
import { InjectApiParts, type ApiParts } from '../api-parts.js';

const POLL_MS = 50;

interface Waiter {
  readonly key: RevisionKey;
  readonly end: () => void;
}

/**
 * Waits for outcomes on the rows themselves, never on the run's result: one query every 50 ms for all who wait in
 * this process, none while nobody does.
 */
@Injectable()
export class OutcomeWatcher implements OnModuleDestroy {
  private readonly waiters = new Set<Waiter>();
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(
    @InjectApiParts() private readonly parts: ApiParts,
    @InjectPinoLogger(OutcomeWatcher.name) private readonly logger: PinoLogger,
  ) {}

  /** Resolves when the revision has its outcome, the time is over, the caller is gone, or the process stops. */
  async wait(key: RevisionKey, waitMs: number, gone: AbortSignal): Promise<void> {
    if (this.stopped || gone.aborted || waitMs <= 0) return;
    await new Promise<void>((resolve) => {
      const end = (): void => {
        clearTimeout(deadline);
        gone.removeEventListener('abort', end);
        this.waiters.delete(waiter);
        resolve();
      };
      const waiter: Waiter = { key, end };
      const deadline = setTimeout(end, waitMs);
      gone.addEventListener('abort', end, { once: true });
      this.waiters.add(waiter);
      this.schedule();
    });
  }

  /** Lets all who wait go, so that their requests end before the server closes. */
  onModuleDestroy(): void {
    this.stopped = true;
    clearTimeout(this.timer);
    for (const { end } of [...this.waiters]) end();
  }

  private schedule(): void {
    if (this.stopped || this.waiters.size === 0) return;
    this.timer ??= setTimeout(() => void this.poll(), POLL_MS);
  }

  private async poll(): Promise<void> {
    try {
      const asked = new Map<string, RevisionKey>();
      for (const { key } of this.waiters) asked.set(nameOf(key), key);
      const settled = new Set((await findSettled(this.parts.db, [...asked.values()])).map(nameOf));
      for (const { key, end } of [...this.waiters]) if (settled.has(nameOf(key))) end();
    } catch (error) {
      // An outage ends by itself or by each waiter's own deadline.
      this.logger.warn({ cause: describeError(error) }, 'outcomes could not be looked up');
    } finally {
      this.timer = undefined;
      this.schedule();
    }
  }
}

function nameOf({ marketplace, listingId, revision }: RevisionKey): string {
  return `${marketplace}/${listingId}/${revision}`;
}
