import type { RevisionRow } from '#libs/db/revisions/revision-row';
import type { Decision } from '#libs/domain/decision';
import { buildDocument } from '#libs/domain/build-document';
import type { EnrichmentDocument } from '#libs/domain/enrichment-document';

/** The simplest decision that there is: the seller's values stand. */
export function heldDecision(): Decision {
  return {
    outcome: 'kept_seller_values',
    reasons: [],
    fields: {},
    safety: { verdict: 'hold', checks: [], flagIds: [] },
    calls: { attributes: null, safety: null },
  };
}

/** The document of that decision, with the key that it would be sent under. */
export function documentOf(row: RevisionRow): {
  document: EnrichmentDocument;
  idempotencyKey: string;
} {
  const key = { marketplace: row.marketplace, listingId: row.listing_id, revision: row.revision };
  const document = buildDocument({
    key,
    round: row.decision_round,
    locale: row.locale,
    profileHash: row.profile_hash,
    values: row.content.values,
    decision: heldDecision(),
    attributes: null,
    safety: null,
  });
  return {
    document,
    idempotencyKey: `key-${row.listing_id}-${row.revision}-${row.decision_round}`,
  };
}
