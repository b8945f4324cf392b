import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { parsePart } from '../http/problem.js';
import { listWriteBackRequests } from '../listing-store/write-back-requests.js';
import type { SandboxParts } from '../sandbox-parts.js';

const Query = z.object({
  after: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(1_000).default(500),
});

/**
 * `GET /listing-api/requests?after=SEQ&limit=N`: every request to the listing API, refused and faulted ones too,
 * in the order of arrival. `next` is the `after` of the next page; it stays the same once there is no more.
 */
export function getRequests(app: FastifyInstance, parts: SandboxParts): void {
  app.get('/listing-api/requests', (request) => {
    const page = parsePart(Query, request.query);
    const requests = listWriteBackRequests(parts.db, page).map((row) => ({
      ...row,
      receivedAt: new Date(row.receivedAt).toISOString(),
    }));
    return { requests, next: requests.at(-1)?.seq ?? page.after };
  });
}
