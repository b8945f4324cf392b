import type { FastifyInstance } from 'fastify';

/**
 * Lets a closing server end: answers to requests that are still under way then tell their callers that the connection
 * closes. Node closes idle connections only at that moment, and would keep these for as long as keep-alive lasts.
 */
export function closeConnectionsAtEnd(server: FastifyInstance): void {
  let closing = false;
  server.addHook('preClose', (done) => {
    closing = true;
    done();
  });
  server.addHook('onSend', (_request, reply, payload, done) => {
    if (closing) void reply.header('connection', 'close');
    done(null, payload);
  });
}
