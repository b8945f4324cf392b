import {
  CancellationScope,
  condition,
  isCancellation,
  ActivityFailure,
  TimeoutFailure,
} from '@temporalio/workflow';
import type { OpenFlag, WriteBackInput, WriteBackResult } from '#libs/domain/contract';
import type { Decision } from '#libs/domain/decision';
import type { RevisionKey } from '#libs/domain/listing';
import type { ListingInbox } from './listing-inbox.js';
import { writeBack, writeBackQuickly } from './steps.js';

/**
 * Delivers the decision until the revision has its outcome: the quick try, else the slow path. An open flag
 * that the decision didn't know makes it decide again; a document that was refused waits for a person.
 * @param decisionOf null where the row is `writing` already
 * @returns `begin_again` once a person asked to retry a refused document: the revision is worked on from its
 *   first step, by today's rules, its stored answers at no cost
 */
export async function writeBackOutcome(
  key: RevisionKey,
  inbox: ListingInbox,
  decisionOf: (newFlags: readonly OpenFlag[] | null) => Decision | null,
): Promise<'settled' | 'begin_again'> {
  let decision = decisionOf(null);
  for (;;) {
    const asked = inbox.retriesAsked;
    const input = { ...key, decision };
    const quick = await tryQuickly(input);
    const result = quick.kind === 'later' ? await sendSlowly(input, inbox) : quick;
    switch (result.kind) {
      case 'settled':
        return 'settled';
      case 'flags_changed':
        decision = decisionOf(result.openFlags);
        break;
      case 'attention':
        await condition(() => inbox.retriesAsked > asked);
        return 'begin_again';
      case 'later':
        break;
    }
  }
}

/** A quick try that ran out of its 500 ms is no failure: the slow path repeats it under the same key. */
function tryQuickly(input: WriteBackInput): Promise<WriteBackResult> {
  return writeBackQuickly(input).catch((error: unknown) => {
    // A replay gives the time-out as the marker has it: bare, without the activity's failure around it.
    const isOfTry = error instanceof ActivityFailure || error instanceof TimeoutFailure;
    if (isCancellation(error) || !isOfTry) throw error;
    return { kind: 'later', why: 'the quick try ran out of time' };
  });
}

/** Retry-now cuts the engine's back-off short: the attempt is cancelled and scheduled anew. */
async function sendSlowly(input: WriteBackInput, inbox: ListingInbox): Promise<WriteBackResult> {
  const asked = inbox.retriesAsked;
  const attempt = new CancellationScope({ cancellable: true });
  const sending = attempt.run(() => writeBack(input, inbox.newest.lane));
  const retryAsked = condition(() => inbox.retriesAsked > asked).then((): WriteBackResult => {
    attempt.cancel();
    return { kind: 'later', why: 'a person asked to retry now' };
  });
  try {
    return await Promise.race([sending, retryAsked]);
  } catch (error) {
    if (isCancellation(error) && inbox.retriesAsked > asked)
      return { kind: 'later', why: 'a person asked to retry now' };
    throw error;
  }
}
