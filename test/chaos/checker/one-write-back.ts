import { nameOf, type Evidence, type WriteBackEvidence } from '../evidence.js';
import type { Invariant } from './invariant.js';

/** What a listing API may make of a request that keeps the contract. Null: it was killed before it judged. */
const PROPER_VERDICTS: ReadonlySet<string | null> = new Set([
  null,
  'applied',
  'repeat',
  'content_moved_on',
  'withdrawn',
]);

/**
 * As the listing service saw it: a document is applied once a revision, and repeats carry the same key and body.
 * No operator decides anything again in a run, so a revision has one round and one document.
 */
export const oneWriteBack: Invariant = {
  name: 'one applied write-back a revision, repeats with the same key and body',
  breaches: ({ writeBacks, revisions }) => {
    const rows = new Map(revisions.map((row) => [nameOf(row), row]));
    return [...byRevision(writeBacks)].flatMap(([name, requests]) => {
      const applied = requests.filter((request) => request.applied).length;
      const keys = new Set(requests.map((request) => request.idempotencyKey));
      const bodies = new Set(requests.map((request) => request.bodyHash));
      const improper = requests.filter(({ verdict }) => !PROPER_VERDICTS.has(verdict));
      const row = rows.get(name);
      return [
        ...(applied > 1 ? [`${name}: applied ${applied} times`] : []),
        ...(keys.size > 1 ? [`${name}: sent under ${keys.size} idempotency keys`] : []),
        ...(bodies.size > 1 ? [`${name}: sent with ${bodies.size} different bodies`] : []),
        ...improper.map(({ verdict }) => `${name}: a request was judged "${verdict ?? ''}"`),
        ...(row === undefined
          ? [`${name}: written back, but there is no such row`]
          : keys.has(row.idempotencyKey)
            ? []
            : [`${name}: never sent under the key of its row`]),
      ];
    });
  },
};

function byRevision(requests: Evidence['writeBacks']): ReadonlyMap<string, WriteBackEvidence[]> {
  const groups = new Map<string, WriteBackEvidence[]>();
  for (const request of requests) {
    const name = nameOf({ listingId: request.listingId, revision: request.revision ?? 0 });
    groups.set(name, [...(groups.get(name) ?? []), request]);
  }
  return groups;
}
