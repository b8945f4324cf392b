import type { FastifyInstance } from 'fastify';
import type { ApiMetrics } from './api-metrics.js';

/** What no route takes is one route. */
const NO_ROUTE = 'none';

/** Counts each request when its answer has gone. */
export function observeRequests(
  fastify: Pick<FastifyInstance, 'addHook'>,
  metrics: ApiMetrics,
): void {
  fastify.addHook('onResponse', (request, reply, done) => {
    metrics.http.answered({
      method: request.method,
      route: request.routeOptions.url ?? NO_ROUTE,
      status: reply.statusCode,
      durationMs: reply.elapsedTime,
    });
    done();
  });
}
