import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Caller } from './key-ring.js';

const callers = new WeakMap<FastifyRequest, Caller>();

/** Keeps whose key a request presented for as long as the request lives. */
export function rememberCaller(request: FastifyRequest, caller: Caller): void {
  callers.set(request, caller);
}

/** Injects the {@link Caller} into a handler behind `AnyKeyGuard` or `OperatorKeyGuard`. */
export const CallerOf = createParamDecorator(
  (_data: unknown, context: ExecutionContext): Caller => {
    const caller = callers.get(context.switchToHttp().getRequest<FastifyRequest>());
    if (caller === undefined)
      throw new Error('this handler is behind no guard that remembers the caller');
    return caller;
  },
);
