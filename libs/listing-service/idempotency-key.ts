import { createHash } from 'node:crypto';
import type { RevisionKey } from '#libs/domain/listing';

/** One key a decision round: a repeat of the same document has the same key, a new document a new one. */
export function idempotencyKey(key: RevisionKey, round: number): string {
  return createHash('sha256')
    .update(JSON.stringify([key.marketplace, key.listingId, key.revision, round]))
    .digest('hex');
}
