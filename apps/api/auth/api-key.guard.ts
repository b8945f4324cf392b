import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { PinoLogger } from 'nestjs-pino';
import { Problem } from '../problems/problem.js';
import { KeyRing } from './key-ring.js';
import { NEEDS_OPERATOR } from './needs-operator.js';

/**
 * Opens a marketplace's routes to its own keys. A key of another marketplace gets the same answer whether the one in
 * the URL exists or not, so that nobody can find out who else is here; without a key nothing is said at all.
 */
@Injectable()
export class ApiKeyGuard implements CanActivate {
  constructor(
    private readonly keys: KeyRing,
    private readonly reflector: Reflector,
    private readonly logger: PinoLogger,
  ) {}

  canActivate(context: ExecutionContext): true {
    const request = context.switchToHttp().getRequest<FastifyRequest<{ Params: unknown }>>();
    const caller = this.keys.identify(bearerKey(request.headers.authorization));
    if (caller === undefined) throw new Problem('auth.key_unknown');
    this.logger.assign({ keyId: caller.keyId });
    if (caller.marketplace !== marketplaceOf(request.params)) {
      throw new Problem('auth.other_marketplace');
    }
    const needsOperator = this.reflector.get<true | undefined>(
      NEEDS_OPERATOR,
      context.getHandler(),
    );
    if (needsOperator === true && caller.role !== 'operator') {
      throw new Problem('auth.operator_needed');
    }
    return true;
  }
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

function marketplaceOf(params: unknown): unknown {
  return typeof params === 'object' && params !== null && 'marketplace' in params
    ? params.marketplace
    : undefined;
}
