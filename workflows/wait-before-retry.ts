import { condition, setCurrentDetails, workflowInfo } from '@temporalio/workflow';
import type { IngestResult } from '#libs/domain/contract';
import { LANE_TIMINGS } from '#libs/domain/lane-timings';
import type { Capability } from '#libs/domain/profile';
import type { ListingInbox } from './listing-inbox.js';
import type { StepEnd } from './step-end.js';

/** How a wait ended. */
export type EndOfWait =
  | 'go_on'
  /** The lane's deadline would pass during the wait; nothing was waited for. */
  | 'deadline'
  /** The run's history has grown long: another run goes on from the rows. */
  | 'hand_over';

/**
 * Waits, durably and visibly, before providers are asked again. Ends early where a person asks for it, and where
 * the lane rises: the plan is then tried at once in the new lane, whose deadline counts from there on.
 */
export async function waitBeforeRetry(
  capability: Capability,
  ingest: Extract<IngestResult, { kind: 'ready' }>,
  inbox: ListingInbox,
  waitMs: number,
  last: StepEnd,
): Promise<EndOfWait> {
  const asked = inbox.retriesAsked;
  const { lane } = inbox.newest;
  const deadline = Date.parse(ingest.acceptedAt) + LANE_TIMINGS[lane].deadlineMs;
  if (Date.now() + waitMs > deadline) return 'deadline';
  const until = new Date(Date.now() + waitMs).toISOString();
  inbox.waits.set(capability, `${last.class}: ${last.message}; trying again at ${until}`);
  showWaits(inbox);
  await condition(() => inbox.retriesAsked > asked || inbox.newest.lane !== lane, waitMs);
  inbox.waits.delete(capability);
  showWaits(inbox);
  return workflowInfo().continueAsNewSuggested ? 'hand_over' : 'go_on';
}

/** One line a capability that waits. */
function showWaits({ waits }: ListingInbox): void {
  setCurrentDetails([...waits].map(([capability, why]) => `${capability}: ${why}`).join('\n'));
}
