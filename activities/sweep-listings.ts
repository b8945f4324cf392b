import { Context } from '@temporalio/activity';
import { WorkflowNotFoundError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import pLimit from 'p-limit';
import { returnAllExpiredChunks } from '#libs/db/budgets/return-expired-chunks';
import type { Database } from '#libs/db/database';
import { settleAbandonedCalls } from '#libs/db/model-calls/settle-abandoned-calls';
import {
  putBackUnfinished,
  takeUnfinished,
  type Told,
  type UnfinishedRevision,
} from '#libs/db/revisions/find-unfinished';
import { markEngineAcked } from '#libs/db/revisions/mark-engine-acked';
import { recordOutcome } from '#libs/db/revisions/record-outcome';
import { enrichmentWorkflowId, type SweepReport } from '#libs/domain/contract';
import { describeError } from '#libs/log/describe-error';
import { announceRevision } from '#libs/temporal/announce-revision';
import type { Engine } from '#libs/temporal/engine';
import { callEngine } from '#libs/temporal/engine-unavailable';
import { retryNow } from '#libs/temporal/retry-now';
import { withHeartbeat } from './heartbeat.js';
import { oursToFailure } from './to-application-failure.js';

/** How much of the database and of Temporal a sweep takes. */
export interface SweepLimits {
  /** Rows taken from the database at once. */
  readonly batch: number;
  /** Listings that Temporal is asked about at once; as many failures end the sweep. */
  readonly atOnce: number;
  /** After this long no further listing of the kind is looked at; the rest comes with the next sweep. */
  readonly forMs: Readonly<Record<Told, number>>;
}

/** Together less than the schedule's interval, so that a backlog doesn't make it skip. */
const LIMITS: SweepLimits = { batch: 500, atOnce: 16, forMs: { unacked: 20_000, acked: 8_000 } };
/** No attempt may take this long: the longest provider time-out with its margin, twice. */
const ABANDONED_AFTER_MS = 25 * 60_000;

/** What a look at a revision came to. */
type Look = 'left' | 'started' | 'told_again' | 'failed';

/** One listing that Temporal won't speak of keeps no other from being looked at; many mean that it is away. */
interface Found {
  readonly looks: Look[];
  readonly failures: unknown[];
}

/**
 * Finds listings that nobody is working on: accepted and never started, or left by a run that is gone. Calls that
 * nobody waits for any more are settled, and chunks of budgets that workers left go back.
 */
export class SweepListings {
  constructor(
    private readonly db: Database,
    private readonly engine: Engine,
    private readonly limits = LIMITS,
  ) {}

  /**
   * Lost starts first, then what the engine was told of; each has its own time, so none keeps the other waiting.
   * @throws ApplicationFailure where listings could not be looked at, after the others were; CancelledFailure
   */
  async sweepListings(): Promise<SweepReport> {
    const { cancellationSignal } = Context.current();
    try {
      return await withHeartbeat(() =>
        this.engine.client.withAbortSignal(cancellationSignal, () =>
          this.sweep(cancellationSignal),
        ),
      );
    } catch (error) {
      throw oursToFailure(error);
    }
  }

  private async sweep(cancelled: AbortSignal): Promise<SweepReport> {
    const callsSettled = await settleAbandonedCalls(this.db, ABANDONED_AFTER_MS);
    await returnAllExpiredChunks(this.db);
    const found: Found = { looks: [], failures: [] };
    for (const told of ['unacked', 'acked'] as const) {
      const endsAt = performance.now() + this.limits.forMs[told];
      const isOver = () =>
        cancelled.aborted ||
        performance.now() >= endsAt ||
        found.failures.length >= this.limits.atOnce;
      let taken: number;
      do {
        const rows = await takeUnfinished(this.db, told, this.limits.batch);
        await this.lookAtAll(rows, found, isOver);
        taken = rows.length;
      } while (taken === this.limits.batch && !isOver());
    }
    cancelled.throwIfAborted();
    if (found.failures.length > 0) throw notLookedAt(found);
    const count = (kind: Look) => found.looks.filter((look) => look === kind).length;
    return {
      examined: found.looks.length,
      startedAgain: count('started'),
      failed: count('failed'),
      callsSettled,
    };
  }

  /** Looks at a batch until the sweep is over; what was not looked at then is due again. */
  private async lookAtAll(
    rows: readonly UnfinishedRevision[],
    found: Found,
    isOver: () => boolean,
  ): Promise<void> {
    const started: UnfinishedRevision[] = [];
    const untouched: UnfinishedRevision[] = [];
    await pLimit(this.limits.atOnce).map(rows, async (row) => {
      if (isOver()) {
        untouched.push(row);
        return;
      }
      try {
        const look = await this.lookAt(row);
        found.looks.push(look);
        if (look === 'started') started.push(row);
      } catch (error) {
        found.failures.push(error);
      }
    });
    await markEngineAcked(this.db, started);
    await putBackUnfinished(this.db, untouched);
  }

  private async lookAt(row: UnfinishedRevision): Promise<Look> {
    switch (await this.judge(row)) {
      case 'leave':
        return 'left';
      case 'start':
        await announceRevision(this.engine, row, row.lane);
        return 'started';
      case 'tell_again':
        await retryNow(this.engine, row, row.lane);
        return 'told_again';
      case 'fail':
        await this.fail(row);
        return 'failed';
    }
  }

  /**
   * A run that was terminated or failed while it had still to decide ends the revision; else it goes on. A run that
   * waits for a person's word on a revision that was reopened is told again: an API process may have died between
   * the two. To a run that works on it already the word cuts a wait short, no more.
   */
  private async judge(row: UnfinishedRevision): Promise<'leave' | 'start' | 'tell_again' | 'fail'> {
    if (!row.acked) return 'start';
    const { client } = this.engine;
    try {
      const { status } = await callEngine(client, () =>
        client.workflow.getHandle(enrichmentWorkflowId(row)).describe(),
      );
      switch (status.name) {
        case 'RUNNING':
        case 'CONTINUED_AS_NEW':
        case 'PAUSED':
          return row.reopened ? 'tell_again' : 'leave';
        case 'TERMINATED':
        case 'FAILED':
        case 'TIMED_OUT':
        case 'CANCELLED':
          return row.state === 'accepted' ? 'fail' : 'start';
        case 'COMPLETED':
        case 'UNSPECIFIED':
        case 'UNKNOWN':
          return 'start';
      }
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return 'start';
      throw error;
    }
  }

  private async fail(row: UnfinishedRevision): Promise<void> {
    await recordOutcome(this.db, row, {
      outcome: 'failed',
      reasons: [
        { code: 'engine.run_ended', detail: 'the run was terminated or failed before it decided' },
      ],
      delivered: 'no',
      from: ['accepted'],
    });
  }
}

function notLookedAt({ failures, looks }: Found): ApplicationFailure {
  return ApplicationFailure.create({
    type: 'ours.infra',
    message: `${failures.length} listings could not be looked at (${describeError(failures[0])}), ${looks.length} were`,
  });
}
