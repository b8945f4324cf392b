import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { PinoLogger } from 'nestjs-pino';
import { rememberCaller } from './caller-of.js';
import { identifyCaller } from './identify-caller.js';
import { KeyRing } from './key-ring.js';

/**
 * Opens routes whose path names no marketplace to every key that is known. How much of it a key sees is the handler's
 * to decide, by its `@CallerOf()`.
 */
@Injectable()
export class AnyKeyGuard implements CanActivate {
  constructor(
    private readonly keys: KeyRing,
    private readonly logger: PinoLogger,
  ) {}

  canActivate(context: ExecutionContext): true {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    rememberCaller(request, identifyCaller(request, this.keys, this.logger));
    return true;
  }
}
