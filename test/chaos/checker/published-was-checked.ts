import { isUsable, nameOf } from '../evidence.js';
import type { Invariant } from './invariant.js';

/** Nothing is published that safety hasn't answered for. */
export const publishedWasChecked: Invariant = {
  name: 'published needs a safety answer',
  breaches: ({ revisions, uses, calls }) => {
    const usable = new Set(calls.filter(isUsable).map((call) => call.id));
    const checked = new Set(
      uses.filter((use) => use.capability === 'safety' && usable.has(use.callId)).map(nameOf),
    );
    return revisions.flatMap((row) =>
      (row.outcome === 'published' || row.outcome === 'published_partial') &&
      !checked.has(nameOf(row))
        ? [`${nameOf(row)}: ${row.outcome} without a safety answer`]
        : [],
    );
  },
};
