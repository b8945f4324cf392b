import type { Database } from '#libs/db/database';
import { beginWriting, type BeginWriting } from '#libs/db/revisions/begin-writing';
import { buildDocument } from '#libs/domain/build-document';
import type { Decision } from '#libs/domain/decision';
import { AttributesAnswer } from '#libs/domain/fields/accepted-field';
import type { RevisionKey } from '#libs/domain/listing';
import { SafetyAnswer } from '#libs/domain/safety-check';
import { idempotencyKey } from './idempotency-key.js';

/** Makes the enrichment document of a decision and moves the revision to `writing` with it. */
export async function beginWriteBack(
  db: Database,
  key: RevisionKey,
  decision: Decision,
): Promise<BeginWriting> {
  return beginWriting(db, key, decision, (row, calls) => {
    const attributes = calls.get(decision.calls.attributes ?? '');
    const safety = calls.get(decision.calls.safety ?? '');
    return {
      document: buildDocument({
        key,
        round: row.decision_round,
        locale: row.locale,
        profileHash: row.profile_hash,
        values: row.content.values,
        decision,
        attributes: attributes
          ? { provider: attributes.provider, answer: AttributesAnswer.parse(attributes.accepted) }
          : null,
        safety: safety
          ? { provider: safety.provider, answer: SafetyAnswer.parse(safety.accepted) }
          : null,
      }),
      idempotencyKey: idempotencyKey(key, row.decision_round),
    };
  });
}
