import { WorkflowNotFoundError, type Client, type WorkflowHandle } from '@temporalio/client';
import { z } from 'zod';
import { enrichmentWorkflowId } from '#libs/domain/contract';
import type { RevisionKey } from '#libs/domain/listing';
import { EngineUnavailable } from '../engine-unavailable.js';
import type { HistoryEvent } from './history-event.js';
import { pendingWork, type RunWait } from './pending-work.js';
import type { ScheduledStep } from './planned-steps.js';
import { stepsOfHistory, type UnsentStep } from './steps-of-history.js';

/** What only the engine knows of a revision. */
export interface RunStory {
  readonly unsent: readonly UnsentStep[];
  readonly byCall: ReadonlyMap<string, ScheduledStep>;
  readonly waits: readonly RunWait[];
  /** What could not be read, in words; null where all was. */
  readonly gap: string | null;
}

/** Somebody waits for the page: all of it together takes no longer. */
const READ_WITHIN_MS = 3_000;
/** A worker has to answer this one; where none does the timers themselves have to do. */
const DETAILS_WITHIN_MS = 1_500;
/** Pages of 1,000 events, over all runs: more than a run has before it continues as new. */
const MOST_PAGES = 6;
const MOST_RUNS = 5;
const EVENTS_A_PAGE = 1_000;
/** The database's clock and the engine's may differ. */
const CLOCKS_DIFFER_MS = 60_000;

/**
 * Reads what was decided without a call, and what is waited for, out of the listing's runs: decisions to send nothing
 * are in their histories and nowhere else, so that they cost no statement when they are made.
 * @param acceptedAt runs that ended before it can't have worked on the revision
 * @returns undefined where the engine has no run of the listing, or no longer
 * @throws EngineUnavailable after some seconds
 */
export async function readRun(
  client: Client,
  key: RevisionKey,
  acceptedAt: Date,
): Promise<RunStory | undefined> {
  try {
    return await client.withDeadline(Date.now() + READ_WITHIN_MS, () =>
      readRuns(client, key, acceptedAt),
    );
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return undefined;
    throw new EngineUnavailable(error);
  }
}

async function readRuns(client: Client, key: RevisionKey, acceptedAt: Date): Promise<RunStory> {
  const handle = client.workflow.getHandle(enrichmentWorkflowId(key));
  const [description, earlier] = await Promise.all([
    handle.describe(),
    earlierRuns(client, key, acceptedAt),
  ]);
  const runIds = [description.runId, ...earlier.filter((id) => id !== description.runId)];
  const isRunning = description.status.name === 'RUNNING';
  const details = isRunning ? readDetails(client, handle) : Promise.resolve([]);
  let pages = MOST_PAGES;
  const histories = [];
  for (const runId of runIds.slice(0, MOST_RUNS)) {
    const read = await readEvents(client, key, runId, pages);
    pages -= read.pages;
    histories.push({ ...stepsOfHistory(client, read.events, key.revision), isWhole: read.isWhole });
  }
  const [newest] = histories;
  const timers = isRunning ? (newest?.timersUntil ?? []) : [];
  const worded = await details;
  return {
    unsent: histories.flatMap(({ unsent }) => unsent),
    byCall: new Map(histories.flatMap(({ byCall }) => [...byCall])),
    waits: [
      ...(worded ??
        timers.map((until) => ({ what: 'Waits for a timer; no worker says what for', until }))),
      ...pendingWork(description, newest?.byActivityId ?? new Map()),
    ],
    gap:
      runIds.length > MOST_RUNS || histories.some(({ isWhole }) => !isWhole)
        ? 'only the newest part of the history was read'
        : null,
  };
}

/** Ids of runs that may have worked on the revision, newest first; a run that has just begun isn't listed yet. */
async function earlierRuns(
  client: Client,
  key: RevisionKey,
  acceptedAt: Date,
): Promise<readonly string[]> {
  const ids: string[] = [];
  // The ids' alphabets have no quotes.
  const query = `WorkflowId = "${enrichmentWorkflowId(key)}"`;
  for await (const run of client.workflow.list({ query, pageSize: MOST_RUNS + 1 })) {
    const endedAtMs = run.closeTime?.getTime() ?? Infinity;
    if (endedAtMs >= acceptedAt.getTime() - CLOCKS_DIFFER_MS) ids.push(run.runId);
    if (ids.length > MOST_RUNS || endedAtMs < acceptedAt.getTime() - CLOCKS_DIFFER_MS) break;
  }
  return ids;
}

async function readEvents(
  client: Client,
  key: RevisionKey,
  runId: string,
  mostPages: number,
): Promise<{
  readonly events: readonly HistoryEvent[];
  readonly pages: number;
  readonly isWhole: boolean;
}> {
  const events: HistoryEvent[] = [];
  let nextPageToken: Uint8Array | undefined;
  for (let pages = 0; pages < mostPages;) {
    const reply = await client.workflowService.getWorkflowExecutionHistory({
      namespace: client.options.namespace,
      execution: { workflowId: enrichmentWorkflowId(key), runId },
      maximumPageSize: EVENTS_A_PAGE,
      ...(nextPageToken !== undefined && { nextPageToken }),
    });
    pages += 1;
    events.push(...(reply.history?.events ?? []));
    nextPageToken = reply.nextPageToken;
    if (nextPageToken.length === 0) return { events, pages, isWhole: true };
  }
  return { events, pages: mostPages, isWhole: false };
}

const Metadata = z.object({ currentDetails: z.string().default('') });

/** @returns what the run itself says it waits for, a line each (`workflows/wait-before-retry.ts`); undefined where no worker says it */
async function readDetails(
  client: Client,
  handle: WorkflowHandle,
): Promise<readonly RunWait[] | undefined> {
  try {
    const { currentDetails } = await client.withDeadline(Date.now() + DETAILS_WITHIN_MS, async () =>
      Metadata.parse(await handle.query('__temporal_workflow_metadata')),
    );
    return currentDetails
      .split('\n')
      .filter((line) => line !== '')
      .map(waitOfLine);
  } catch {
    return undefined;
  }
}

/** The moment is told apart from the words. */
function waitOfLine(line: string): RunWait {
  const [whole, moment] = /; trying again at (\d{4}-\S+Z)$/.exec(line) ?? [];
  const words = whole === undefined ? line : line.slice(0, -whole.length);
  return {
    what: words.slice(0, 1).toUpperCase() + words.slice(1),
    until: moment === undefined ? null : new Date(moment),
  };
}
