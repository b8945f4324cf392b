import type { FastifyRequest } from 'fastify';
import type { PinoLogger } from 'nestjs-pino';
import { Problem } from '../problems/problem.js';
import type { Caller, KeyRing } from './key-ring.js';

/**
 * Finds out whose key a request presents, and names the key in the request's log line.
 * @throws Problem `auth.key_missing`, `auth.key_unknown`
 */
export function identifyCaller(
  request: Pick<FastifyRequest, 'headers'>,
  keys: KeyRing,
  logger: PinoLogger,
): Caller {
  const caller = keys.identify(bearerKey(request.headers.authorization));
  if (caller === undefined) throw new Problem('auth.key_unknown');
  logger.assign({ keyId: caller.keyId });
  return caller;
}

/** RFC 6750: `Bearer`, in any case, and the key. */
function bearerKey(header: string | undefined): string {
  if (header === undefined) throw new Problem('auth.key_missing');
  const key = /^Bearer +(\S+)$/i.exec(header.trim())?.[1];
  if (key === undefined) {
    throw new Problem('auth.key_missing', {
      detail: 'the Authorization header is not `Bearer <key>`',
      errors: [{ at: 'Authorization', detail: 'is not `Bearer <key>`' }],
    });
  }
  return key;
}
