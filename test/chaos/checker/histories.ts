import { isUsable, type Evidence, type RunEvidence } from '../evidence.js';
import type { Invariant } from './invariant.js';

/** A run that ended in any other way was ended by a bug: nobody terminates one here. */
const GOOD_ENDS: ReadonlySet<string> = new Set(['COMPLETED', 'CONTINUED_AS_NEW']);

/** The histories tell the same story as the rows. */
export const histories: Invariant = {
  name: 'histories end well and agree with the rows',
  breaches: (evidence) => {
    const usable = new Set(evidence.calls.filter(isUsable).map((call) => call.id));
    const outcomes = outcomesByListing(evidence);
    const withRun = new Set(evidence.runs.map((run) => run.listingId));
    return [
      ...evidence.runs.flatMap((run) => [
        ...(GOOD_ENDS.has(run.status) ? [] : [`${nameOfRun(run)}: is ${run.status}`]),
        ...run.taskFailures.map(
          (message) => `${nameOfRun(run)}: a workflow task failed: ${message}`,
        ),
        ...run.answeredCalls
          .filter((callId) => !usable.has(callId))
          .map(
            (callId) => `${nameOfRun(run)}: was given call ${callId}, which has no usable answer`,
          ),
        ...run.settledOutcomes
          .filter((outcome) => outcomes.get(run.listingId)?.has(outcome) !== true)
          .map(
            (outcome) =>
              `${nameOfRun(run)}: was told of ${outcome}, which no row of the listing has`,
          ),
      ]),
      ...[...outcomes.keys()]
        .filter((listingId) => !withRun.has(listingId) && hasWork(evidence, listingId))
        .map((listingId) => `${listingId}: has an outcome of work, but never had a run`),
    ];
  },
};

function nameOfRun({ listingId, runId }: RunEvidence): string {
  return `run ${runId} of ${listingId}`;
}

function outcomesByListing({ revisions }: Evidence): ReadonlyMap<string, Set<string>> {
  const outcomes = new Map<string, Set<string>>();
  for (const { listingId, outcome } of revisions) {
    const known = outcomes.get(listingId) ?? new Set();
    if (outcome !== null) known.add(outcome);
    outcomes.set(listingId, known);
  }
  return outcomes;
}

/** A revision may be withdrawn between its acceptance and the start of a run; every other outcome is a run's work. */
function hasWork({ revisions }: Evidence, listingId: string): boolean {
  return revisions.some((row) => row.listingId === listingId && row.outcome !== 'withdrawn');
}
