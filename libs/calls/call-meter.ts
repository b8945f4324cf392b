import type { FailoverAction, FailureClass } from '#libs/domain/failures';
import type { Cost } from '#libs/domain/money';
import type { Capability } from '#libs/domain/profile';

/** Of whom something was asked, and for what. */
export interface MeteredStep {
  readonly provider: string;
  readonly capability: Capability;
}

/** A call whose end is committed. */
export interface MeteredCall extends MeteredStep {
  readonly state: 'answered' | 'failed' | 'maybe_billed';
  /** Null for an answer that our rules could use. */
  readonly verdict: { readonly class: FailureClass; readonly action: FailoverAction } | null;
  readonly cost: Cost;
  readonly durationMs: number;
}

/** Counts calls as they are made. It must never throw, nor take time. */
export interface CallMeter {
  /** A request is about to go. @returns to be called when it has ended, however it has */
  open(step: MeteredStep): () => void;
  /** The end of a call is committed. */
  ended(call: MeteredCall): void;
  /** An answer that the listing had was used again. */
  reused(step: MeteredStep): void;
  /** It was decided to send nothing. */
  notSent(step: MeteredStep, failureClass: FailureClass): void;
}
