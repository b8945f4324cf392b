import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { parsePart, Problem } from '../http/problem.js';
import { findListing } from '../listing-store/listings.js';
import type { SandboxParts } from '../sandbox-parts.js';
import { watchListing } from './watch-listing.js';

const Params = z.object({ id: z.string() });

/** A comment this often keeps proxies from closing a quiet stream. */
const KEEP_ALIVE_MS = 15_000;

/**
 * `GET /listings/:id/events`: server-sent events, each `data` a whole `SellerState`; the first comes at once.
 * A page that lost the stream just opens it again.
 */
export function streamSellerState(app: FastifyInstance, parts: SandboxParts): void {
  app.get('/listings/:id/events', (request, reply) => {
    const { id } = parsePart(Params, request.params);
    if (findListing(parts.db, id) === undefined) {
      throw new Problem('unknown_listing', 'It was never created here.');
    }
    const stream = reply.raw;
    void reply.hijack();
    stream.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    stream.write('retry: 1000\n\n');
    const keepAlive = setInterval(() => stream.write(': still here\n\n'), KEEP_ALIVE_MS);
    const stopWatching = watchListing(parts, id, (state) => {
      stream.write(`data: ${JSON.stringify(state)}\n\n`);
    });
    stream.once('close', () => {
      clearInterval(keepAlive);
      stopWatching();
    });
  });
}
