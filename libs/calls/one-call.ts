import type { Standing } from '#libs/db/model-calls/look-up-request';
import type { Verdict } from '#libs/domain/failures';
import type { Flag } from '#libs/domain/flag';
import type { Lane } from '#libs/domain/lane-timings';
import type { RevisionKey } from '#libs/domain/listing';
import type { PlannedProvider } from '#libs/domain/profile';
import type { RequestChange } from '#libs/domain/request-change';
import type { UnusableAnswer } from '#libs/domain/rules/read-json-object';
import type { ModelProvider, ModelRequest } from '#libs/models/provider';
import type { Spending } from '#libs/money/spending';
import type { Skipped } from '#libs/provider-health/provider-health';
import type { CallMeter } from './call-meter.js';

/** What our rules make of a completion's text. */
export type Interpretation<Answer> =
  | { readonly kind: 'usable'; readonly answer: Answer; readonly flags: readonly Flag[] }
  | UnusableAnswer;

/** A call as an activity wants it made. */
export interface OneCall<Answer> {
  readonly key: RevisionKey;
  readonly lane: Lane;
  readonly planned: PlannedProvider;
  readonly round: number;
  readonly provider: ModelProvider;
  readonly request: ModelRequest;
  /** What is known of the request, where that is known already; its reservation makes sure of it. Else it is looked up. */
  readonly standing?: Standing | undefined;
  /** What can be changed about the request where it fails; nothing where it has been changed already. */
  readonly possibleChanges: readonly RequestChange[];
  /** Reads the answer's text by today's rules; a stored answer is read again. */
  readonly interpret: (text: string) => Interpretation<Answer>;
  /**
   * Loads the images' bytes; called where nothing that is stored serves, and before the reservation, so that object
   * storage failing reserves nothing.
   */
  readonly loadImages: () => Promise<ReadonlyMap<string, Uint8Array>>;
  /**
   * Whether the provider may be asked now; called where a request would really be sent, just before its reservation.
   * @returns why not, or undefined where it may
   */
  readonly admit: () => Promise<Skipped | undefined>;
  /** What its cost is held against; absent where nothing is limited. */
  readonly spending?: Spending | undefined;
  /** Absent where nobody counts. */
  readonly meter?: CallMeter | undefined;
  /** Flags to raise where the provider refuses to answer. */
  readonly refusalFlags: readonly Flag[];
  /**
   * The engine's wish to stop, its reason thrown; obeyed until the reservation has committed, not after. It may be
   * the worker's own shutdown: then the engine tries again elsewhere, so it must not become a verdict.
   */
  readonly cancellation: AbortSignal;
}

/** What a call came to. */
export type OneCallResult<Answer> =
  | {
      readonly kind: 'answered';
      readonly callId: string;
      readonly answer: Answer;
      /** Tries used at this provider in this round of the plan, this one included. */
      readonly triesUsed: number;
    }
  | { readonly kind: 'verdict'; readonly verdict: Verdict };
