import type { Lane } from '#libs/domain/lane-timings';

/** The probe is a standard or backfill attempt, or any if none has come this long after the cool-down's end. */
export const INTERACTIVE_PROBES_AFTER_MS = 10_000;

/** A provider, or one of its models, that isn't asked for a while. Times are this process's, in ms. */
export interface Rest {
  readonly scope: string;
  /** Class of the failure that began it. */
  readonly reason: string;
  /** What ends it: a probe that succeeds, or (a throttle) the time alone. */
  readonly endsBy: 'probe' | 'time';
  readonly restsUntilMs: number;
  /** Rests in a row, this one included. */
  readonly trips: number;
  /** Until when one attempt's lease to probe lasts; null where nobody has it. */
  readonly probedUntilMs: number | null;
}

/** Taken out until a person puts it back. */
export interface Drain {
  readonly by: string;
  readonly reason: string;
}

export interface Skipped {
  readonly kind: 'skipped';
  /** A sentence for people. */
  readonly why: string;
  /** When it is worth asking again, by this process's clock; null where only a person ends the wait. */
  readonly untilMs: number | null;
}

/** Whether a call may be sent by what is known. */
export type Look =
  | { readonly kind: 'go' }
  /** By whoever gets the lease of these scopes. */
  | { readonly kind: 'probe_due'; readonly scopes: readonly string[] }
  | Skipped;

/**
 * Row 37 of the failover table: drained, paused or cooling.
 * @param drain of the provider or the model, if there is one
 * @param rests of the provider and of the model
 */
export function lookAtRests(
  drain: Drain | undefined,
  rests: readonly Rest[],
  lane: Lane,
  nowMs: number,
): Look {
  if (drain !== undefined) return skipped(`drained by ${drain.by}: ${drain.reason}`, null);
  const due: string[] = [];
  let longest: { readonly why: string; readonly untilMs: number } | undefined;
  for (const rest of rests) {
    const wait = waitOf(rest, lane, nowMs);
    if (wait === undefined) {
      if (rest.endsBy === 'probe') due.push(rest.scope);
    } else if (longest === undefined || wait.untilMs > longest.untilMs) longest = wait;
  }
  if (longest !== undefined) return skipped(longest.why, longest.untilMs);
  return due.length === 0 ? { kind: 'go' } : { kind: 'probe_due', scopes: due };
}

function waitOf(
  { reason, endsBy, restsUntilMs, probedUntilMs }: Rest,
  lane: Lane,
  nowMs: number,
): { readonly why: string; readonly untilMs: number } | undefined {
  if (nowMs < restsUntilMs) return { why: `rests after ${reason}`, untilMs: restsUntilMs };
  if (endsBy === 'time') return undefined;
  if (probedUntilMs !== null && nowMs < probedUntilMs) {
    return { why: `rests after ${reason}; one attempt probes it now`, untilMs: probedUntilMs };
  }
  const probesFromMs = restsUntilMs + (lane === 'interactive' ? INTERACTIVE_PROBES_AFTER_MS : 0);
  if (nowMs >= probesFromMs) return undefined;
  return { why: `rests after ${reason}; a less urgent attempt probes it`, untilMs: probesFromMs };
}

function skipped(why: string, untilMs: number | null): Skipped {
  return { kind: 'skipped', why, untilMs };
}
