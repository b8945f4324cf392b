import { nameOf, type RevisionEvidence } from '../evidence.js';
import type { Invariant } from './invariant.js';

/** What a row says of its delivery is what the listing service saw. */
export const delivered: Invariant = {
  name: 'delivered says what arrived',
  breaches: ({ writeBacks, revisions }) => {
    const applied = new Set(
      writeBacks
        .filter((request) => request.applied)
        .map(({ listingId, revision }) => nameOf({ listingId, revision: revision ?? 0 })),
    );
    return revisions.flatMap((row) =>
      misstated(row, applied.has(nameOf(row)) ? 'applied' : 'not applied'),
    );
  },
};

/** `unknown` is honest for a revision that was settled while its document was on its way; for no other. */
function misstated(row: RevisionEvidence, sandbox: 'applied' | 'not applied'): string[] {
  const said = row.delivered ?? 'null';
  switch (row.outcome) {
    case 'superseded':
    case 'withdrawn':
      if (sandbox === 'applied' && said !== 'yes' && said !== 'unknown')
        return [
          `${nameOf(row)}: ${row.outcome} with delivered ${said}, but its document was applied`,
        ];
      if (sandbox === 'not applied' && said === 'yes')
        return [`${nameOf(row)}: ${row.outcome} with delivered yes, but nothing was applied`];
      return [];
    case 'published':
    case 'published_partial':
    case 'kept_seller_values':
      return sandbox === 'applied' && said === 'yes'
        ? []
        : [`${nameOf(row)}: ${row.outcome} with delivered ${said}, document ${sandbox}`];
    case 'rejected':
    case 'failed':
    case null:
      return [];
  }
}
