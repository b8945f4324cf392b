import Fastify, { type FastifyInstance } from 'fastify';
import type { Worker } from '@temporalio/worker';
import type { Registry } from 'prom-client';

/** Tells supervisors and probes whether every Temporal worker of the process is polling, and Prometheus its figures. */
export async function startHealthServer(
  address: { readonly host: string; readonly port: number },
  workers: ReadonlyMap<string, Worker>,
  metrics: Registry,
): Promise<FastifyInstance> {
  const server = Fastify();
  server.get('/healthz', () => ({ status: 'alive' }));
  server.get('/readyz', (_request, reply) => {
    const queues = Object.fromEntries(
      [...workers].map(([queue, worker]) => [queue, worker.getState()]),
    );
    const ready = Object.values(queues).every((state) => state === 'RUNNING');
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready', queues });
  });
  server.get('/metrics', async (_request, reply) =>
    reply.type(metrics.contentType).send(await metrics.metrics()),
  );
  await server.listen(address);
  return server;
}
