import { isUsable, type CallEvidence, type Evidence, type ReceivedCall } from '../evidence.js';
import type { Invariant } from './invariant.js';

/**
 * Both times are those at which transactions began, and a commit is seen only once it is through: an attempt that
 * was taken for dead may store its answer within a blink of its successor's look. Retries come 500 ms later at
 * the earliest, so a request that is truly sent again falls outside.
 */
const COMMIT_SLACK_MS = 250;

/** No request is sent again within its listing once a usable answer to it, or a refusal, was committed. */
export const noSecondPurchase: Invariant = {
  name: 'no request sent again once its answer was committed',
  breaches: (evidence) => {
    const received = new Map(evidence.received.map((line) => [line.callId, line]));
    return [...byListing(evidence.calls)].flatMap(([listingId, calls]) => {
      const standing = calls.filter(stands);
      return calls.flatMap((call) => {
        const line = received.get(call.id);
        const before = standing.find((answer) => wasThereBefore(answer, call, received));
        return line !== undefined && before !== undefined
          ? [
              `${listingId}: ${call.capability} call ${call.id} was sent, though ${before.id} had the answer`,
            ]
          : [];
      });
    });
  },
};

function stands(call: CallEvidence): boolean {
  return isUsable(call) || (call.verdictClass?.startsWith('policy.') ?? false);
}

/** The same request by our own hash, or by the hash of the bytes that the baseline received. */
function wasThereBefore(
  answer: CallEvidence,
  call: CallEvidence,
  received: ReadonlyMap<string | null, ReceivedCall>,
): boolean {
  if (answer.id === call.id || answer.settledAt === null) return false;
  const body = received.get(call.id)?.bodyHash;
  const isSame =
    answer.requestHash === call.requestHash ||
    (body !== undefined && received.get(answer.id)?.bodyHash === body);
  return isSame && call.reservedAt.getTime() > answer.settledAt.getTime() + COMMIT_SLACK_MS;
}

function byListing(calls: Evidence['calls']): ReadonlyMap<string, CallEvidence[]> {
  const groups = new Map<string, CallEvidence[]>();
  for (const call of calls)
    groups.set(call.listingId, [...(groups.get(call.listingId) ?? []), call]);
  return groups;
}
