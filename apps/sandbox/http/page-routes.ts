import type { FastifyInstance } from 'fastify';

/** The pages that are only pages; `/listings/:id` shares its path with the JSON API. */
const PAGES = [
  { url: '/', file: 'home.html' },
  { url: '/sell', file: 'sell.html' },
  { url: '/faults', file: 'faults.html' },
] as const;

/** Serves the pages; what they show comes from the JSON API. */
export function pageRoutes(app: FastifyInstance): void {
  for (const { url, file } of PAGES) {
    app.get(url, (_request, reply) => reply.sendFile(file));
  }
}
