import { isMaybeBilled, type CallEvidence, type Death } from '../evidence.js';
import type { Invariant } from './invariant.js';

/** No attempt of these runs takes longer: the baseline has 20 s, and a paid answer is stored patiently. */
const LONGEST_OPEN_MS = 60_000;
/** A reservation's time is that at which its transaction began, on the same machine. */
const SLACK_MS = 250;

/**
 * maybe billed <= calls open at the kills. There is one worker at a time, so what it had reserved is lost, if at all,
 * at the first death from there on; and each death loses no more than can have been open.
 */
export const lostAtDeaths: Invariant = {
  name: 'maybe billed <= calls open at the kills',
  breaches: ({ calls, deaths }) => {
    const lost = calls.filter(isMaybeBilled);
    const byDeath = Map.groupBy(lost, (call) => deathOf(call, deaths));
    return [...byDeath].flatMap(([death, each]) => {
      if (death === undefined)
        return each.map(({ id }) => `call ${id}: maybe billed, though nobody was killed over it`);
      return each.length <= death.mostOpenCalls
        ? []
        : [
            `the death at ${death.at.toISOString()} lost ${each.length} calls; ${death.mostOpenCalls} can have been open`,
          ];
    });
  },
};

function deathOf(call: CallEvidence, deaths: readonly Death[]): Death | undefined {
  const from = call.reservedAt.getTime() - SLACK_MS;
  const until = Math.min(call.settledAt?.getTime() ?? Infinity, from + LONGEST_OPEN_MS);
  return deaths
    .toSorted((one, other) => one.at.getTime() - other.at.getTime())
    .find(({ at }) => at.getTime() >= from && at.getTime() <= until);
}
