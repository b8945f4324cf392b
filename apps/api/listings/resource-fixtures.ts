import type { CallUse } from '#libs/db/model-calls/read-uses';
import type { RevisionRow } from '#libs/db/revisions/revision-row';
import type { AttributesAnswer } from '#libs/domain/fields/accepted-field';
import type { EnrichmentResource } from './enrichment-resource.js';
import { toEnrichmentResource } from './to-enrichment-resource.js';

/** A moment of the revision's life, in seconds after its acceptance. */
export const at = (second: number): Date => new Date(Date.UTC(2026, 10, 24, 12, 0, second));

/** A revision that was accepted and no more, with these changes. */
export function row(change: Partial<RevisionRow> = {}): RevisionRow {
  return {
    marketplace: 'sandbox',
    listing_id: 'coat-1',
    revision: 5,
    state: 'accepted',
    outcome: null,
    reasons: [],
    lane: 'interactive',
    locale: 'en',
    content: {
      text: { title: 'Wool coat by Sandro', description: 'Barely worn' },
      values: {},
      photos: [
        { id: 'front', url: 'https://photos.example/front' },
        { id: 'label', url: 'https://photos.example/label' },
      ],
    },
    body_hash: 'body',
    profile_hash: 'profile',
    ingested: null,
    decision_round: 1,
    decision: null,
    document: null,
    idempotency_key: null,
    delivered: null,
    failing_since: null,
    not_found_since: null,
    moved_on_since: null,
    attention: null,
    accepted_at: at(0),
    engine_acked_at: at(1),
    ingested_at: null,
    writing_at: null,
    done_at: null,
    ...change,
  };
}

/** A use of a call that gave {@link answer}, with these changes. */
export function use(change: Partial<CallUse> = {}): CallUse {
  return {
    id: 'call-1',
    revision: 5,
    capability: 'attributes',
    provider: 'baseline',
    model: 'baseline-1',
    request_hash: 'hash',
    state: 'answered',
    verdict: null,
    status: 200,
    provider_request_id: null,
    usage: null,
    cost_micros: 120,
    reserved_micros: 300,
    cost_unknown_reason: null,
    raw_answer: null,
    accepted: answer,
    reserved_at: at(2),
    settled_at: at(3),
    duration_ms: 1_000,
    reused: false,
    round: 1,
    usedAt: at(2),
    ...change,
  };
}

/** What a model said of the revision. */
export const answer: AttributesAnswer = {
  accepted: {
    brand: { value: 'Sandro', evidence: { kind: 'seller_text', quote: 'by Sandro', photo: null } },
    colours: { value: ['navy'], evidence: { kind: 'photo', quote: null, photo: 'front' } },
  },
  refused: [{ field: 'size', reason: { code: 'size.no_evidence', detail: 'nothing says it' } }],
};

/** The resource of these sources; what isn't given is as if nothing had happened. */
export const resourceOf = (
  sources: Partial<Parameters<typeof toEnrichmentResource>[0]>,
): EnrichmentResource =>
  toEnrichmentResource({ row: row(), uses: [], earlier: undefined, ...sources });
