import { createHash } from 'node:crypto';
import { canonicalJson } from '#libs/domain/canonical-json';
import type { ModelRequest } from './provider.js';

/**
 * Hash of everything that is sent, the provider included: an answer stored under it may stand for sending
 * the request again. Images count by the hash of their bytes.
 */
export function requestHash(provider: string, request: ModelRequest): string {
  return createHash('sha256')
    .update(canonicalJson({ provider, ...request }))
    .digest('hex');
}
