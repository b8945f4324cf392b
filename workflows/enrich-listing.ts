import {
  ActivityFailure,
  allHandlersFinished,
  CancellationScope,
  condition,
  continueAsNew,
  isCancellation,
  workflowInfo,
} from '@temporalio/workflow';
import type { EnrichListingInput, ModelStep } from '#libs/domain/contract';
import { decide } from '#libs/domain/decide/decide';
import type { RevisionKey } from '#libs/domain/listing';
import { callWithFailover } from './call-with-failover.js';
import { openInbox, type ListingInbox } from './listing-inbox.js';
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
    await workOn({ marketplace: input.marketplace, listingId: input.listingId, revision }, inbox);
    finished = revision;
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
async function workOn(key: RevisionKey, inbox: ListingInbox): Promise<void> {
  const work = new CancellationScope({ cancellable: true });
  inbox.onChange = () => {
    if (inbox.newest.revision > key.revision || inbox.settledUpTo >= key.revision) work.cancel();
  };
  try {
    await work.run(() => enrichRevision(key, inbox));
  } catch (error) {
    if (CancellationScope.current().consideredCancelled) throw error;
    // A step whose worker is lost, or which meets our own outage, while it is being cancelled isn't retried by the
    // engine: that failure is the end of outdated work, no failure of the run.
    const isOutdated = work.consideredCancelled && error instanceof ActivityFailure;
    if (!isCancellation(error) && !isOutdated) throw error;
  } finally {
    inbox.onChange = () => undefined;
  }
}

async function enrichRevision(key: RevisionKey, inbox: ListingInbox): Promise<void> {
  let end: 'settled' | 'begin_again';
  do {
    end = await enrichOnce(key, inbox);
  } while (end === 'begin_again');
}

/** The happy path, top to bottom. */
async function enrichOnce(
  key: RevisionKey,
  inbox: ListingInbox,
): Promise<'settled' | 'begin_again'> {
  const lane = () => inbox.newest.lane;
  const ingest = await ingestPhotos({ ...key, lane: lane() });
  if (ingest.kind === 'settled') return 'settled';
  if (ingest.kind === 'writing') return writeBackOutcome(key, inbox, () => null);

  const step = (planned: ModelStep['planned'], round: number): ModelStep => ({
    ...key,
    lane: lane(),
    planned,
    round,
  });
  const [attributes, safety] = await bothSettled(
    callWithFailover('attributes', ingest, inbox, (planned, round) =>
      extractAttributes(step(planned, round)),
    ),
    callWithFailover('safety', ingest, inbox, (planned, round) =>
      checkSafety(step(planned, round)),
    ),
  );

  const openFlags = safety.kind === 'answered' ? safety.answer.openFlags : [];
  return writeBackOutcome(key, inbox, (newFlags) =>
    decide({ ingest, attributes, safety, openFlags: newFlags ?? openFlags }),
  );
}

/**
 * Waits for both, also where one is cancelled first: a request already sent is finished and kept, and the
 * next revision's calls begin only then, so that typing costs one call at a time a listing and capability.
 */
async function bothSettled<One, Other>(
  one: Promise<One>,
  other: Promise<Other>,
): Promise<[One, Other]> {
  await Promise.allSettled([one, other]);
  return Promise.all([one, other]);
}
