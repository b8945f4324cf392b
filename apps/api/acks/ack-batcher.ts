import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { InjectPinoLogger, PinoLogger } from 'nestjs-pino';
import { markEngineAcked } from '#libs/db/revisions/mark-engine-acked';
import type { RevisionKey } from '#libs/domain/listing';
import { describeError } from '#libs/log/describe-error';
import { InjectApiParts, type ApiParts } from '../api-parts.js';

const LONGEST_WAIT_MS = 50;
const LARGEST_BATCH = 100;

/**
 * Notes which revisions Temporal knows of, many in one commit. Nothing depends on a note being there: what is
 * lost with a process is started again by the sweep, which finds the run open.
 */
@Injectable()
export class AckBatcher implements OnApplicationShutdown {
  private waiting: RevisionKey[] = [];
  private timer: NodeJS.Timeout | undefined;
  private flushing: Promise<void> = Promise.resolve();

  constructor(
    @InjectApiParts() private readonly parts: ApiParts,
    @InjectPinoLogger(AckBatcher.name) private readonly logger: PinoLogger,
  ) {}

  /** Notes it within 50 ms, and without being waited for. */
  add(key: RevisionKey): void {
    this.waiting.push(key);
    if (this.waiting.length >= LARGEST_BATCH) void this.flush();
    else this.timer ??= setTimeout(() => void this.flush(), LONGEST_WAIT_MS);
  }

  /** Notes what waits now; resolves when it is committed, or has failed and is logged. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const keys = this.waiting;
    this.waiting = [];
    this.flushing = this.flushing.then(() => this.note(keys));
    return this.flushing;
  }

  onApplicationShutdown(): Promise<void> {
    return this.flush();
  }

  private async note(keys: readonly RevisionKey[]): Promise<void> {
    try {
      await markEngineAcked(this.parts.db, keys);
    } catch (error) {
      this.logger.warn({ revisions: keys.length, cause: describeError(error) }, 'acks not noted');
    }
  }
}
