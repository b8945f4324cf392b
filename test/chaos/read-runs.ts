import { defaultPayloadConverter } from '@temporalio/common';
import type { WorkflowExecutionInfo, WorkflowHandle } from '@temporalio/client';
import pLimit from 'p-limit';
import { z } from 'zod';
import type { RunEvidence } from './evidence.js';
import type { RunAccess } from './run-access.js';

type Event = NonNullable<Awaited<ReturnType<WorkflowHandle['fetchHistory']>>['events']>[number];
type Payload = Parameters<typeof defaultPayloadConverter.fromPayload>[0];

/**
 * Causes of a failed workflow task that killed processes and late signals explain, as the API numbers them
 * (`temporal.api.enums.v1.WorkflowTaskFailedCause`): unhandled command, reset of stickiness, forced close,
 * failover. Any other is a bug, non-determinism first.
 */
const EXPLAINED_CAUSES: ReadonlySet<number> = new Set([1, 13, 17, 18]);

const HISTORIES_AT_ONCE = 4;

/** What a model step, and a write-back step, bring back. */
const Answered = z.object({ callId: z.string(), provider: z.string() });
const Settled = z.object({ kind: z.literal('settled'), outcome: z.string() });

/** Reads every run of every listing's workflow. */
export async function readRuns(access: RunAccess): Promise<RunEvidence[]> {
  const listed: WorkflowExecutionInfo[] = [];
  for await (const execution of access.temporal.client.workflow.list({
    query: "WorkflowType = 'enrichListing'",
  }))
    listed.push(execution);
  const limit = pLimit(HISTORIES_AT_ONCE);
  return Promise.all(listed.map((execution) => limit(() => readRun(access, execution))));
}

async function readRun(
  access: RunAccess,
  { workflowId, runId, status }: WorkflowExecutionInfo,
): Promise<RunEvidence> {
  const handle = access.temporal.client.workflow.getHandle(workflowId, runId);
  const { events } = await handle.fetchHistory();
  const results = (events ?? []).flatMap(resultsOf);
  return {
    listingId: workflowId.split('/').at(-1) ?? workflowId,
    runId,
    status: status.name,
    taskFailures: (events ?? []).flatMap(taskFailureOf),
    answeredCalls: results.flatMap((result) => {
      const read = Answered.safeParse(result);
      return read.success ? [read.data.callId] : [];
    }),
    settledOutcomes: results.flatMap((result) => {
      const read = Settled.safeParse(result);
      return read.success ? [read.data.outcome] : [];
    }),
  };
}

/** Results of activities, and of local ones, which a marker holds. */
function resultsOf(event: Event): unknown[] {
  const payloads = [
    ...(event.activityTaskCompletedEventAttributes?.result?.payloads ?? []),
    ...(event.markerRecordedEventAttributes?.details?.['result']?.payloads ?? []),
  ];
  return payloads.map((payload: Payload) => defaultPayloadConverter.fromPayload<unknown>(payload));
}

function taskFailureOf(event: Event): string[] {
  const failed = event.workflowTaskFailedEventAttributes;
  if (!failed || EXPLAINED_CAUSES.has(failed.cause ?? 0)) return [];
  return [`cause ${failed.cause ?? 0}: ${failed.failure?.message ?? 'no message'}`];
}
