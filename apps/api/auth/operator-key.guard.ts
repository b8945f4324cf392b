import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { PinoLogger } from 'nestjs-pino';
import { Problem } from '../problems/problem.js';
import { rememberCaller } from './caller-of.js';
import { identifyCaller } from './identify-caller.js';
import { KeyRing } from './key-ring.js';

/** Opens what concerns all marketplaces at once to keys of the role `operator`, whichever marketplace they are of. */
@Injectable()
export class OperatorKeyGuard implements CanActivate {
  constructor(
    private readonly keys: KeyRing,
    private readonly logger: PinoLogger,
  ) {}

  canActivate(context: ExecutionContext): true {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const caller = identifyCaller(request, this.keys, this.logger);
    if (caller.role !== 'operator') throw new Problem('auth.operator_needed');
    rememberCaller(request, caller);
    return true;
  }
}
