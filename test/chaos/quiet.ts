import { setTimeout as delay } from 'node:timers/promises';
import { describeError } from '#libs/log/describe-error';
import { enrichmentWorkflowId } from '#libs/domain/contract';
import type { RunAccess } from './run-access.js';

const LOOK_EVERY_MS = 1_000;

/** How the wait for quiet ended. */
export type Quiet =
  | { readonly kind: 'quiet'; readonly afterMs: number }
  /** What is stuck, for people: rows and what their runs are doing. */
  | { readonly kind: 'stuck'; readonly dump: readonly string[] };

/**
 * Waits until every accepted revision is done and every listing's run has closed.
 * @param since when the last kill was; the time to quiet and the patience count from there
 */
export async function untilQuiet(
  access: RunAccess,
  since: number,
  timeoutMs: number,
): Promise<Quiet> {
  for (;;) {
    if (await isQuiet(access).catch(() => false))
      return { kind: 'quiet', afterMs: Date.now() - since };
    if (Date.now() - since > timeoutMs) return { kind: 'stuck', dump: await dumpStuck(access) };
    await delay(LOOK_EVERY_MS);
  }
}

async function isQuiet(access: RunAccess): Promise<boolean> {
  const { open } = await access.db
    .selectFrom('listing_revision')
    .select((eb) => eb.fn.countAll<number>().as('open'))
    .where('state', '<>', 'done')
    .executeTakeFirstOrThrow();
  if (open > 0) return false;
  const { count } = await access.temporal.client.workflow.count(
    "WorkflowType = 'enrichListing' AND ExecutionStatus = 'Running'",
  );
  return count === 0;
}

async function dumpStuck(access: RunAccess): Promise<string[]> {
  try {
    const rows = await access.db
      .selectFrom('listing_revision')
      .select([
        'marketplace',
        'listing_id',
        'revision',
        'state',
        'lane',
        'accepted_at',
        'engine_acked_at',
      ])
      .where('state', '<>', 'done')
      .orderBy('accepted_at')
      .limit(20)
      .execute();
    const listings = new Set(rows.map((row) => row.listing_id));
    const running = access.temporal.client.workflow.list({
      query: "WorkflowType = 'enrichListing' AND ExecutionStatus = 'Running'",
    });
    const dump = rows.map((row) => `row ${JSON.stringify(row)}`);
    for await (const { workflowId } of running) listings.add(workflowId.split('/').at(-1) ?? '');
    for (const listingId of [...listings].slice(0, 20))
      dump.push(await describeRun(access, listingId));
    return dump;
  } catch (error) {
    return [`what is stuck can't be read: ${describeError(error)}`];
  }
}

async function describeRun(access: RunAccess, listingId: string): Promise<string> {
  const workflowId = enrichmentWorkflowId({ marketplace: access.marketplace, listingId });
  try {
    const { status, raw } = await access.temporal.client.workflow.getHandle(workflowId).describe();
    const pending = (raw.pendingActivities ?? []).map((activity) => ({
      type: activity.activityType?.name,
      state: activity.state,
      attempt: activity.attempt,
      failure: activity.lastFailure?.message,
    }));
    const task = raw.pendingWorkflowTask
      ? { attempt: raw.pendingWorkflowTask.attempt, state: raw.pendingWorkflowTask.state }
      : null;
    return `${workflowId}: ${status.name}, ${JSON.stringify({ pending, task })}`;
  } catch (error) {
    return `${workflowId}: ${describeError(error)}`;
  }
}
