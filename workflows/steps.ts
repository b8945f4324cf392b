import {
  proxyActivities,
  proxyLocalActivities,
  ActivityCancellationType,
} from '@temporalio/workflow';
import {
  IMAGES_QUEUE,
  providerQueue,
  WRITE_BACK_QUEUE,
  type AttributesResult,
  type AttributesStep,
  type EnrichmentActivities,
  type IngestResult,
  type ModelStep,
  type SafetyResult,
  type WriteBackInput,
  type WriteBackResult,
} from '#libs/domain/contract';
import { LANE_TIMINGS, type Lane } from '#libs/domain/lane-timings';
import type { Capability } from '#libs/domain/profile';
import type { RevisionKey } from '#libs/domain/listing';
import type { FieldRepair } from '#libs/domain/request-change';

/** Each step's timeouts, retry policy, queue and the line that a person reads in Temporal's UI. */

/** An activity whose worker died, or that never reached one, is given up after this long without a heartbeat. */
const HEARTBEAT_TIMEOUT_MS = 10_000;
/** Longest ingest: 20 photos of 20 s each, four at once, and decoding. */
const INGEST_ATTEMPT_MS = 180_000;
/** What a model attempt may take beyond its request: loading, reserving, and storing a paid answer patiently. */
const MODEL_ATTEMPT_MARGIN_MS = 90_000;

/** Brings the revision's photos in; our own outages are retried for as long as they last. */
export function ingestPhotos(input: RevisionKey & { readonly lane: Lane }): Promise<IngestResult> {
  const { ingestPhotos: run } = proxyActivities<EnrichmentActivities>({
    taskQueue: IMAGES_QUEUE,
    startToCloseTimeout: INGEST_ATTEMPT_MS,
    heartbeatTimeout: HEARTBEAT_TIMEOUT_MS,
    retry: { initialInterval: 1_000, backoffCoefficient: 2, maximumInterval: 30_000 },
    priority: { priorityKey: LANE_TIMINGS[input.lane].priorityKey },
    cancellationType: ActivityCancellationType.WAIT_CANCELLATION_COMPLETED,
  });
  return run.executeWithOptions({ summary: `photos of revision ${input.revision}` }, [input]);
}

/** Asks one provider for attributes. */
export function extractAttributes(step: AttributesStep): Promise<AttributesResult> {
  return modelActivities(step).extractAttributes.executeWithOptions(
    { summary: summaryOf('attributes', step, step.repair) },
    [step],
  );
}

/** Asks one provider to judge the listing's safety. */
export function checkSafety(step: ModelStep): Promise<SafetyResult> {
  return modelActivities(step).checkSafety.executeWithOptions(
    { summary: summaryOf('safety', step) },
    [step],
  );
}

function modelActivities(step: ModelStep) {
  const timings = LANE_TIMINGS[step.lane];
  return proxyActivities<EnrichmentActivities>({
    taskQueue: providerQueue(step.planned.provider),
    scheduleToStartTimeout: timings.queuePatienceMs,
    scheduleToCloseTimeout: timings.providerPatienceMs,
    startToCloseTimeout: step.planned.attemptTimeoutMs + MODEL_ATTEMPT_MARGIN_MS,
    heartbeatTimeout: HEARTBEAT_TIMEOUT_MS,
    retry: { initialInterval: 500, backoffCoefficient: 2, maximumInterval: 10_000 },
    priority: { priorityKey: timings.priorityKey },
    cancellationType: ActivityCancellationType.WAIT_CANCELLATION_COMPLETED,
  });
}

function summaryOf(
  capability: Capability,
  { planned, round, revision, change }: ModelStep,
  repair?: FieldRepair,
): string {
  const again = round > 1 ? `, round ${round} of the plan` : '';
  const changed = change === undefined ? '' : `, ${change.replaceAll('_', ' ')}`;
  const repaired = repair === undefined ? '' : `, again for ${repair.fields.join(', ')}`;
  return `${capability} of revision ${revision} by ${planned.provider}/${planned.model}${again}${changed}${repaired}`;
}

/** The quick try at delivering, inside the workflow task: no queue, no extra history. */
export function writeBackQuickly(input: WriteBackInput): Promise<WriteBackResult> {
  const { writeBackQuickly: run } = proxyLocalActivities<EnrichmentActivities>({
    startToCloseTimeout: 500,
    retry: { maximumAttempts: 1 },
  });
  return run.executeWithOptions({ summary: `write back revision ${input.revision}, quick try` }, [
    input,
  ]);
}

/** The slow path: retried for days, visible, with its own queue. */
export function writeBack(input: WriteBackInput, lane: Lane): Promise<WriteBackResult> {
  const { writeBack: run } = proxyActivities<EnrichmentActivities>({
    taskQueue: WRITE_BACK_QUEUE,
    startToCloseTimeout: 30_000,
    retry: { initialInterval: 1_000, backoffCoefficient: 2, maximumInterval: 600_000 },
    priority: { priorityKey: LANE_TIMINGS[lane].priorityKey },
    cancellationType: ActivityCancellationType.TRY_CANCEL,
  });
  return run.executeWithOptions({ summary: `write back revision ${input.revision}` }, [input]);
}
