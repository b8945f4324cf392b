import Fastify, { type FastifyInstance } from 'fastify';
import type { Worker } from '@temporalio/worker';

/** Tells supervisors and probes whether every Temporal worker of the process is polling. */
export async function startHealthServer(
  address: { readonly host: string; readonly port: number },
  workers: ReadonlyMap<string, Worker>,
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
  await server.listen(address);
  return server;
}
