import type { CallUse } from '#libs/db/model-calls/read-uses';
import type { RevisionRow } from '#libs/db/revisions/revision-row';
import type { RevisionCalls } from '#libs/domain/call-story/revision-calls';
import { enrichmentWorkflowId } from '#libs/domain/contract';
import type { RunStory } from '#libs/temporal/run-story/read-run';
import { costOfUses } from '../listings/resource-cost.js';
import { stepOfUnsent, stepOfUse } from './call-steps.js';
import { waitsOfRow } from './row-waits.js';

/** What the engine was asked for, and said. */
export type ReadRun =
  | { readonly kind: 'read'; readonly story: RunStory }
  /** It has no run of the listing, or no longer. */
  | { readonly kind: 'none' }
  | { readonly kind: 'unreachable' };

/** What a revision's calls are told from. */
export interface CallsSources {
  readonly row: RevisionRow;
  /** Oldest first. */
  readonly uses: readonly CallUse[];
  readonly run: ReadRun;
  readonly namespace: string;
}

/** Tells a revision's calls in the order of time. Pure. */
export function toCallsResource({ row, uses, run, namespace }: CallsSources): RevisionCalls {
  const key = { marketplace: row.marketplace, listingId: row.listing_id, revision: row.revision };
  const story = run.kind === 'read' ? run.story : undefined;
  const calls = [
    ...uses.map((use) => stepOfUse(use, story?.byCall.get(use.id))),
    ...(story?.unsent ?? []).map(stepOfUnsent),
  ];
  return {
    ...key,
    lane: row.lane,
    state: row.state,
    outcome: row.outcome,
    reasons: row.state === 'done' ? row.reasons : (row.document?.reasons ?? []),
    calls: calls.sort((one, other) => one.at.localeCompare(other.at)),
    ...costOfUses(uses),
    knownMicros: uses.reduce((sum, use) => sum + (use.reused ? 0 : (use.cost_micros ?? 0)), 0),
    waits: [...waitsOfRow(row), ...waitsOfRun(row, story)],
    run: { workflowId: enrichmentWorkflowId(key), namespace, ...stateOfRun(run) },
  };
}

function waitsOfRun(row: RevisionRow, story: RunStory | undefined): RevisionCalls['waits'] {
  if (row.state === 'done' || story === undefined) return [];
  return story.waits.map(({ what, until }) => ({ what, until: until?.toISOString() ?? null }));
}

function stateOfRun(run: ReadRun): Pick<RevisionCalls['run'], 'state' | 'detail'> {
  switch (run.kind) {
    case 'read':
      return { state: 'read', detail: run.story.gap };
    case 'none':
      return {
        state: 'none',
        detail:
          'Temporal has no run of this listing, or no longer: what was decided without a call is unknown',
      };
    case 'unreachable':
      return {
        state: 'unreachable',
        detail:
          "unknown: Temporal can't be reached in time, so what was decided without a call, and what the run waits for, may be missing",
      };
  }
}
