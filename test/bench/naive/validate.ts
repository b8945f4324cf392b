import { flaggableContent } from '#libs/db/flags/flaggable-content';
import { buildDocument } from '#libs/domain/build-document';
import { decide } from '#libs/domain/decide/decide';
import { acceptAttributes } from '#libs/domain/fields/accept-attributes';
import { readAttributesWire } from '#libs/domain/fields/read-attributes-wire';
import { sellerFacts } from '#libs/domain/seller-facts';
import { attributesFacts } from '#libs/domain/attributes-facts';
import type { RevisionKey } from '#libs/domain/listing';
import { acceptSafety } from '#libs/domain/safety-rules/accept-safety';
import { readSafetyWire } from '#libs/domain/safety-rules/read-safety-wire';
import type { ModelAnswer, ValidatedListing } from './activity-types.js';
import type { StepParts } from '../step-parts.js';
import { readListing } from './read-listing.js';

/** Step 4: both answers against Garnish's own rules, and the document out of them. */
export async function validate(
  parts: StepParts,
  key: RevisionKey,
  attributes: ModelAnswer,
  safety: ModelAnswer,
): Promise<ValidatedListing> {
  const row = await readListing(parts.db, key);
  const profile = await parts.profiles.get(row.profile_hash);
  const attributesWire = readAttributesWire(attributes.text);
  const safetyWire = readSafetyWire(safety.text);
  const provider = parts.providers.get(safety.provider);
  if (
    attributesWire.kind === 'unusable' ||
    safetyWire.kind === 'unusable' ||
    provider === undefined
  ) {
    throw new Error('an answer is unusable');
  }
  const sentPhotoIds = row.content.photos.map((photo) => photo.id);
  const accepted = acceptAttributes(attributesWire.wire, {
    locale: row.locale,
    text: row.content.text,
    sentPhotoIds,
  });
  const checked = acceptSafety(safetyWire.wire, {
    judges: provider.judges,
    content: flaggableContent(row),
    photosComplete: 'complete',
  });
  const decision = decide({
    ingest: {
      kind: 'ready',
      acceptedAt: row.accepted_at.toISOString(),
      plan: profile.plan,
      roundsUsed: { attributes: 0, safety: 0 },
      requiredChecks: profile.requiredChecks,
      seller: sellerFacts(row.content.values),
      photos: { total: sentPhotoIds.length, readable: sentPhotoIds.length, failures: [] },
    },
    attributes: {
      kind: 'answered',
      answer: {
        callId: attributes.callId,
        provider: attributes.provider,
        ...attributesFacts(accepted),
      },
    },
    safety: {
      kind: 'answered',
      answer: {
        callId: safety.callId,
        provider: safety.provider,
        checks: checked.answer.checks,
        openFlags: [],
      },
    },
    openFlags: [],
  });
  const document = buildDocument({
    key,
    round: row.decision_round,
    locale: row.locale,
    profileHash: row.profile_hash,
    values: row.content.values,
    decision,
    attributes: { provider: attributes.provider, answer: accepted },
    safety: { provider: safety.provider, answer: checked.answer },
  });
  return { decision, document, attributes: accepted, safety: checked.answer };
}
