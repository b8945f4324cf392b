import {
  ActivityFailure,
  allHandlersFinished,
  CancellationScope,
  condition,
  continueAsNew,
  isCancellation,
  workflowInfo,
} from '@temporalio/workflow';
import type { EnrichListingInput, IngestResult } from '#libs/domain/contract';
import { decide } from '#libs/domain/decide/decide';
import type { RevisionKey } from '#libs/domain/listing';
import { callWithFailover } from './call-with-failover.js';
import { openInbox, openSteps, type ListingInbox } from './listing-inbox.js';
import { repairAttributes } from './repair-attributes.js';
import { isForNewLane } from './step-scope.js';
import { checkSafety, extractAttributes, ingestPhotos } from './steps.js';
import { writeBackOutcome } from './write-back-outcome.js';

/**
 * The life of a listing's enrichment: works on the newest revision that it was told of until that has its
 * outcome. Postgres holds what is true, this drives it there, so a run may end and another begin at any time.
 */
export async function enrichListing(input: EnrichListingInput): Promise<void> {
  const inbox = openInbox(input);
  let finished = 0;
  while (isOpen(inbox, finished)) {
    const { revision } = inbox.newest;
    const key = { marketplace: input.marketplace, listingId: input.listingId, revision };
    if ((await workOn(key, inbox)) === 'settled') finished = revision;
    if (isOpen(inbox, finished) && workflowInfo().continueAsNewSuggested) {
      await condition(allHandlersFinished);
      await continueAsNew<typeof enrichListing>({ ...input, ...inbox.newest });
    }
  }
}

function isOpen(inbox: ListingInbox, finished: number): boolean {
  return inbox.newest.revision > Math.max(finished, inbox.settledUpTo);
}

/**
 * Works on one revision; a newer one, or its settlement elsewhere, cancels all of it but a request already
 * sent. The cancelling of the whole run goes through.
 */
async function workOn(key: RevisionKey, inbox: ListingInbox): Promise<'settled' | 'hand_over'> {
  const work = new CancellationScope({ cancellable: true });
  openSteps(inbox, work);
  inbox.onChange = () => {
    if (inbox.newest.revision > key.revision || inbox.settledUpTo >= key.revision) work.cancel();
  };
  try {
    for (;;) {
      const end = await work.run(() => enrichOnce(key, inbox));
      if (end !== 'begin_again') return end;
    }
  } catch (error) {
    if (CancellationScope.current().consideredCancelled) throw error;
    // A step whose worker is lost, or which meets our own outage, while it is being cancelled isn't retried by the
    // engine: that failure is the end of outdated work, no failure of the run.
    const isOutdated = work.consideredCancelled && error instanceof ActivityFailure;
    if (!isCancellation(error) && !isOutdated) throw error;
    return 'settled';
  } finally {
    inbox.onChange = () => undefined;
  }
}

/**
 * The happy path, top to bottom.
 * @returns `hand_over` where the history has grown long while providers were waited for, and no step is under way
 */
async function enrichOnce(
  key: RevisionKey,
  inbox: ListingInbox,
): Promise<'settled' | 'begin_again' | 'hand_over'> {
  const ingest = await ingestInNewestLane(key, inbox);
  if (ingest.kind === 'settled') return 'settled';
  if (ingest.kind === 'writing') return writeBackOutcome(key, inbox, () => null);

  const [attributes, safety] = await bothSettled(
    callWithFailover('attributes', ingest, inbox, {
      ask: (step, lane) => extractAttributes({ ...key, lane, ...step }),
      repair: (answer, step) =>
        answer.repair === undefined
          ? undefined
          : repairAttributes(key, ingest, inbox, step, { answer, repair: answer.repair }),
    }),
    callWithFailover('safety', ingest, inbox, {
      ask: (step, lane) => checkSafety({ ...key, lane, ...step }),
    }),
  );
  if (attributes.kind === 'handed_over' || safety.kind === 'handed_over') return 'hand_over';

  const openFlags = safety.kind === 'answered' ? safety.answer.openFlags : [];
  return writeBackOutcome(key, inbox, (newFlags) =>
    decide({ ingest, attributes, safety, openFlags: newFlags ?? openFlags }),
  );
}

async function ingestInNewestLane(key: RevisionKey, inbox: ListingInbox): Promise<IngestResult> {
  for (;;) {
    const { lane } = inbox.newest;
    try {
      return await inbox.steps.run(() => ingestPhotos({ ...key, lane }));
    } catch (error) {
      if (!isForNewLane(error, inbox, lane)) throw error;
    }
  }
}

/**
 * Waits for both, also where one is cancelled or handed over first: a request already sent is finished and kept,
 * and the next revision's, or the next run's, calls begin only then, so that typing costs one call at a time a
 * listing and capability.
 */
async function bothSettled<One, Other>(
  one: Promise<One>,
  other: Promise<Other>,
): Promise<[One, Other]> {
  const [first, second] = await Promise.allSettled([one, other]);
  return [valueOf(first), valueOf(second)];
}

function valueOf<Value>(settled: PromiseSettledResult<Value>): Value {
  if (settled.status === 'rejected') throw settled.reason;
  return settled.value;
}
