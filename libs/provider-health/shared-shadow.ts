import type { Database } from '#libs/db/database';
import { isDatabaseUnavailable } from '#libs/db/database-unavailable';
import { readTroubles } from '#libs/db/provider-health/read-troubles';
import { describeError } from '#libs/log/describe-error';
import type { Logger } from '#libs/log/logger';
import { Shadow, type Subject } from './shadow.js';

/** A shadow is no older than this while calls are made. */
const FRESH_FOR_MS = 1_000;
/** Older than this it is no word to go by: the first call after a quiet spell reads it anew. */
const STALE_AFTER_MS = 5_000;

/**
 * Keeps a process's shadow and the database's word alike, in the background: while calls are made nobody waits for it.
 * What the process finds out holds here at once and is written as soon as Postgres takes it; until then the
 * process's own view stands.
 */
export class SharedShadow {
  readonly shadow = new Shadow();
  private readonly unwritten: (() => Promise<void>)[] = [];
  private refreshedAtMs = Number.NEGATIVE_INFINITY;
  private refreshing: Promise<void> | undefined;

  constructor(
    private readonly db: Database,
    private readonly logger: Logger,
    /** Told of what has begun to rest, or is back, by another process's word. */
    private readonly onChange: (subject: Subject) => void,
  ) {}

  isFresh(): boolean {
    return Date.now() < this.refreshedAtMs + FRESH_FOR_MS;
  }

  isStale(): boolean {
    return Date.now() > this.refreshedAtMs + STALE_AFTER_MS;
  }

  /** Writes what this process has found out, in the order of finding, and reads what others have. Never throws. */
  async refresh(): Promise<void> {
    this.refreshing ??= this.catchUp().finally(() => {
      this.refreshing = undefined;
    });
    return this.refreshing;
  }

  /** Has something written in the background; the shadow is the caller's to change. */
  writeLater(write: () => Promise<void>): void {
    this.unwritten.push(write);
    void this.refresh();
  }

  private async catchUp(): Promise<void> {
    this.refreshedAtMs = Date.now();
    try {
      do {
        await this.writeAll();
        const troubles = await readTroubles(this.db);
        if (this.unwritten.length > 0) continue;
        for (const subject of this.shadow.replace(troubles, Date.now())) this.onChange(subject);
      } while (this.unwritten.length > 0);
    } catch (error) {
      this.logger.warn({ error: describeError(error) }, "providers' health could not be shared");
    }
  }

  private async writeAll(): Promise<void> {
    for (let write = this.unwritten[0]; write !== undefined; write = this.unwritten[0]) {
      try {
        await write();
      } catch (error) {
        if (isDatabaseUnavailable(error)) throw error;
        this.logger.error({ error: describeError(error) }, "a provider's health was not written");
      }
      this.unwritten.shift();
    }
  }
}
