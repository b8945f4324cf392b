import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { PinoLogger } from 'nestjs-pino';
import { Problem } from '../problems/problem.js';
import { identifyCaller } from './identify-caller.js';
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
    const caller = identifyCaller(request, this.keys, this.logger);
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

function marketplaceOf(params: unknown): unknown {
  return typeof params === 'object' && params !== null && 'marketplace' in params
    ? params.marketplace
    : undefined;
}
