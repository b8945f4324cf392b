import {
  WorkflowExecutionAlreadyStartedError,
  type WorkflowStartOptions,
} from '@temporalio/client';
import { TypedSearchAttributes } from '@temporalio/common';
import type { Fairness } from '#libs/config/temporal-config';
import {
  ANNOUNCE_REVISION,
  ENRICH_LISTING,
  enrichmentWorkflowId,
  LISTINGS_QUEUE,
  type Announcement,
  type EnrichListingInput,
} from '#libs/domain/contract';
import { LANE_TIMINGS, type Lane } from '#libs/domain/lane-timings';
import type { RevisionKey } from '#libs/domain/listing';
import { searchAttributeKeys } from '#temporal/search-attributes';
import type { Engine } from './engine.js';
import { callEngine } from './engine-unavailable.js';

/** What the workflow function looks like from outside. */
type EnrichListing = (input: EnrichListingInput) => Promise<void>;

/**
 * Tells the listing's run of a revision, starting one where none is open. `start` with the conflict policy FAIL is
 * one call and costs no event beyond the run's own; only where a run is open does the signal cost one.
 * Repeating is safe.
 * @throws EngineUnavailable after 5 s at most a call
 */
export async function announceRevision(
  { client, fairness }: Engine,
  key: RevisionKey,
  lane: Lane,
): Promise<void> {
  const options = startOptions(key, lane, fairness);
  try {
    await callEngine(
      client,
      () =>
        client.workflow.start<EnrichListing>(ENRICH_LISTING, {
          ...options,
          workflowIdConflictPolicy: 'FAIL',
        }),
      [WorkflowExecutionAlreadyStartedError],
    );
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
    const announcement: Announcement = { revision: key.revision, lane };
    await callEngine(client, () =>
      client.workflow.signalWithStart<EnrichListing, [Announcement]>(ENRICH_LISTING, {
        ...options,
        workflowIdConflictPolicy: 'USE_EXISTING',
        signal: ANNOUNCE_REVISION,
        signalArgs: [announcement],
      }),
    );
  }
}

/** Activities inherit from their run whatever part of the priority they don't set: the fairness key. */
function startOptions(key: RevisionKey, lane: Lane, fairness: Fairness) {
  const { marketplace, listingId, revision } = key;
  return {
    taskQueue: LISTINGS_QUEUE,
    workflowId: enrichmentWorkflowId(key),
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    args: [{ marketplace, listingId, revision, lane }],
    priority: {
      priorityKey: LANE_TIMINGS[lane].priorityKey,
      ...(fairness === 'by_marketplace' && { fairnessKey: marketplace }),
    },
    staticSummary: `listing ${listingId} of ${marketplace}, from revision ${revision} on`,
    typedSearchAttributes: new TypedSearchAttributes([
      { key: searchAttributeKeys.marketplace, value: marketplace },
      { key: searchAttributeKeys.listingId, value: listingId },
      { key: searchAttributeKeys.lane, value: lane },
    ]),
  } satisfies WorkflowStartOptions<EnrichListing>;
}
