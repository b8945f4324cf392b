import { randomUUID } from 'node:crypto';
import type { CallToReserve } from '#libs/db/model-calls/call-to-reserve';
import type { RevisionKey } from '#libs/domain/listing';

/** A call for attributes that no other is like. */
export function draftToReserve(key: RevisionKey): CallToReserve {
  return {
    ...key,
    id: randomUUID(),
    capability: 'attributes',
    provider: 'scripted',
    model: 'a-model',
    requestHash: randomUUID(),
    round: 1,
  };
}
