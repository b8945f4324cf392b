import { nameOf, type Evidence, type RevisionEvidence } from '../evidence.js';
import type { Invariant } from './invariant.js';

/** Every accepted revision reaches exactly one outcome, and one that its circumstances allow. */
export const oneOutcome: Invariant = {
  name: 'one outcome a revision, none lost',
  breaches: (evidence) => [
    ...lostRevisions(evidence),
    ...evidence.revisions.flatMap(wrongEnd(evidence)),
  ],
};

/** A 2xx is a promise; an answer that no repeat mends is none that this client should ever get. */
function lostRevisions({ announcements, revisions }: Evidence): string[] {
  const known = new Set(revisions.map(nameOf));
  return announcements.flatMap((announced) => {
    if (announced.end === 'refused')
      return [
        `${nameOf(announced)}: announced properly, but answered ${announced.lastStatus ?? 'nothing'}`,
      ];
    return announced.end === 'acknowledged' && !known.has(nameOf(announced))
      ? [`${nameOf(announced)}: answered 2xx, but there is no such row`]
      : [];
  });
}

function wrongEnd(evidence: Evidence): (row: RevisionEvidence) => string[] {
  const highest = new Map<string, number>();
  for (const { listingId, revision } of evidence.revisions)
    highest.set(listingId, Math.max(revision, highest.get(listingId) ?? 0));
  const withdrawnUpTo = new Map<string, number>();
  for (const { listingId, upTo } of evidence.withdrawals)
    withdrawnUpTo.set(listingId, Math.max(upTo, withdrawnUpTo.get(listingId) ?? 0));

  return (row) => {
    if (row.state !== 'done' || row.outcome === null)
      return [`${nameOf(row)}: is ${row.state}, without outcome`];
    if (row.outcome === 'failed') return [`${nameOf(row)}: failed, though no operator said so`];
    if (row.outcome === 'superseded' && row.revision >= (highest.get(row.listingId) ?? 0))
      return [`${nameOf(row)}: superseded, but there is no higher revision`];
    if (row.outcome === 'withdrawn' && row.revision > (withdrawnUpTo.get(row.listingId) ?? 0))
      return [`${nameOf(row)}: withdrawn, though nobody withdrew it`];
    return [];
  };
}
