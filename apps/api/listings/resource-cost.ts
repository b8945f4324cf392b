import type { CallUse } from '#libs/db/model-calls/read-uses';

/** A revision's cost, or why it isn't known. */
export interface ResourceCost {
  readonly costMicros: number | null;
  readonly costUnknownReason: string | null;
}

/** Sums the calls that this revision paid for; one whose cost isn't known makes the sum unknown, never smaller. */
export function costOfUses(uses: readonly CallUse[]): ResourceCost {
  let costMicros = 0;
  for (const use of uses) {
    if (use.reused) continue;
    if (use.state === 'reserved') {
      return { costMicros: null, costUnknownReason: `a call to ${use.provider} is under way` };
    }
    if (use.cost_micros === null) {
      const reason = use.cost_unknown_reason ?? 'its cost was not recorded';
      return { costMicros: null, costUnknownReason: `${use.provider}: ${reason}` };
    }
    costMicros += use.cost_micros;
  }
  return { costMicros, costUnknownReason: null };
}
