import type { FastifyRequest } from 'fastify';

/** Whether a browser asks for a page (`Accept: text/html…`); scripts that say nothing get JSON. */
export function wantsPage(request: FastifyRequest): boolean {
  return /(^|,)\s*text\/html/.test(request.headers.accept ?? '');
}
