import type { Outcome, RevisionState } from '#libs/domain/outcome';

/**
 * All that a run left behind, from six sources that don't know of each other: what the client was answered, the
 * revision rows, the call rows, the baseline's own call log, the sandbox's request log and Temporal's histories.
 * There is one marketplace, so a listing id names a listing.
 */
export interface Evidence {
  readonly announcements: readonly Announced[];
  readonly withdrawals: readonly Withdrawn[];
  readonly revisions: readonly RevisionEvidence[];
  readonly calls: readonly CallEvidence[];
  readonly uses: readonly UseEvidence[];
  readonly received: readonly ReceivedCall[];
  readonly writeBacks: readonly WriteBackEvidence[];
  readonly runs: readonly RunEvidence[];
  readonly rests: readonly RestEvidence[];
  readonly deaths: readonly Death[];
}

/** A row of `provider_health`: once begun, a rest stays on record. */
export interface RestEvidence {
  readonly provider: string;
  readonly scope: string;
  readonly reason: string;
}

/** The end of a process without which calls can't be finished: a worker's, or Postgres'. */
export interface Death {
  readonly at: Date;
  /** Calls that the process can have had open. */
  readonly mostOpenCalls: number;
}

/** A revision that the client announced. */
export interface Announced {
  readonly listingId: string;
  readonly revision: number;
  /** `acknowledged`: a 2xx came; `unknown`: no answer came that says so; `refused`: an answer that no repeat mends. */
  readonly end: 'acknowledged' | 'unknown' | 'refused';
  /** Status of the last answer; null where none came. */
  readonly lastStatus: number | null;
  /** Times the PUT was sent. */
  readonly sent: number;
}

/** A withdrawal that the client sent, whether or not an answer came. */
export interface Withdrawn {
  readonly listingId: string;
  readonly upTo: number;
}

/** A row of `listing_revision`. */
export interface RevisionEvidence {
  readonly listingId: string;
  readonly revision: number;
  readonly state: RevisionState;
  readonly outcome: Outcome | null;
  readonly delivered: 'yes' | 'no' | 'unknown' | null;
  readonly idempotencyKey: string | null;
}

/** A row of `model_call`. */
export interface CallEvidence {
  readonly id: string;
  readonly listingId: string;
  readonly capability: 'attributes' | 'safety';
  readonly requestHash: string;
  readonly state: 'reserved' | 'answered' | 'failed' | 'maybe_billed';
  /** Class of the verdict; null for a usable answer and while reserved. */
  readonly verdictClass: string | null;
  readonly status: number | null;
  readonly reservedAt: Date;
  readonly settledAt: Date | null;
}

/** A row of `call_use`. */
export interface UseEvidence {
  readonly listingId: string;
  readonly revision: number;
  readonly capability: 'attributes' | 'safety';
  readonly callId: string;
}

/** A `received` line of the baseline's call log. */
export interface ReceivedCall {
  /** What the caller sent as `X-Client-Request-Id`; null where it sent none. */
  readonly callId: string | null;
  readonly bodyHash: string;
  readonly at: Date;
}

/** A line of the sandbox's log of requests to its listing API. */
export interface WriteBackEvidence {
  readonly listingId: string;
  readonly revision: number | null;
  readonly idempotencyKey: string | null;
  readonly bodyHash: string;
  /** Null where the sandbox was killed between arrival and judgement. */
  readonly verdict: string | null;
  readonly applied: boolean;
}

/** One run of a listing's workflow, read from its history. */
export interface RunEvidence {
  readonly listingId: string;
  readonly runId: string;
  /** As Temporal names it: `COMPLETED`, `RUNNING`, `FAILED` … */
  readonly status: string;
  /** Messages of failed workflow tasks that no crash explains: non-determinism, a bug in workflow code. */
  readonly taskFailures: readonly string[];
  /** The call ids that model steps brought back as their answers. */
  readonly answeredCalls: readonly string[];
  /** The outcomes that write-back steps brought back. */
  readonly settledOutcomes: readonly string[];
}

/** A call whose answer our rules could use: it is never bought again within its listing. */
export function isUsable(call: CallEvidence): boolean {
  return call.state === 'answered' && call.verdictClass === null;
}

/** Calls that a provider may have billed without our knowing; a reservation that nobody came back for among them. */
export function isMaybeBilled(call: CallEvidence): boolean {
  return call.state === 'maybe_billed' || call.state === 'reserved';
}

/** How a revision is named in messages, and the key of maps by revision. */
export function nameOf(key: { readonly listingId: string; readonly revision: number }): string {
  return `${key.listingId} revision ${key.revision}`;
}
