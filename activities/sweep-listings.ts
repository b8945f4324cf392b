import type { Client } from '@temporalio/client';
import { WorkflowNotFoundError } from '@temporalio/client';
import type { Database } from '#libs/db/database';
import { settleAbandonedCalls } from '#libs/db/model-calls/settle-abandoned-calls';
import { takeUnfinished, type UnfinishedRevision } from '#libs/db/revisions/find-unfinished';
import { markEngineAcked } from '#libs/db/revisions/mark-engine-acked';
import { recordOutcome } from '#libs/db/revisions/record-outcome';
import { enrichmentWorkflowId, type SweepReport } from '#libs/domain/contract';
import { announceRevision } from '#libs/temporal/announce-revision';
import { retryNow } from '#libs/temporal/retry-now';
import { oursToFailure } from './to-application-failure.js';

/** Rows looked at in one sweep; the rest come with the next. */
const ROWS_A_SWEEP = 500;
/** No attempt may take this long: the longest provider time-out with its margin, twice. */
const ABANDONED_AFTER_MS = 25 * 60_000;

/** Finds listings that nobody is working on: accepted and never started, or left by a run that is gone. */
export class SweepListings {
  constructor(
    private readonly db: Database,
    private readonly client: Client,
  ) {}

  async sweepListings(): Promise<SweepReport> {
    try {
      const rows = await takeUnfinished(this.db, ROWS_A_SWEEP);
      let startedAgain = 0;
      let failed = 0;
      for (const row of rows) {
        const found = await this.lookAt(row);
        if (found === 'start') {
          await this.startAgain(row);
          startedAgain += 1;
        } else if (found === 'tell_again') {
          await retryNow(this.client, row, row.lane);
        } else if (found === 'fail') {
          await this.fail(row);
          failed += 1;
        }
      }
      const callsSettled = await settleAbandonedCalls(this.db, ABANDONED_AFTER_MS);
      return { examined: rows.length, startedAgain, failed, callsSettled };
    } catch (error) {
      throw oursToFailure(error);
    }
  }

  /**
   * A run that was terminated or failed while it had still to decide ends the revision; else it goes on. A run that
   * waits for a person's word on a revision that was reopened is told again: an API process may have died between
   * the two. To a run that works on it already the word cuts a wait short, no more.
   */
  private async lookAt(
    row: UnfinishedRevision,
  ): Promise<'leave' | 'start' | 'tell_again' | 'fail'> {
    if (!row.acked) return 'start';
    try {
      const { status } = await this.client.workflow.getHandle(enrichmentWorkflowId(row)).describe();
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

  private async startAgain(row: UnfinishedRevision): Promise<void> {
    await announceRevision(this.client, row, row.lane);
    await markEngineAcked(this.db, [row]);
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
