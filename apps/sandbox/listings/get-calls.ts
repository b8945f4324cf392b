import { ListingId } from '#libs/domain/listing';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { fetchCalls } from '../garnish-client/fetch-calls.js';
import { parsePart } from '../http/problem.js';
import type { SandboxParts } from '../sandbox-parts.js';

const Params = z.object({ id: ListingId });
const Query = z.object({ revision: z.coerce.number().int().min(1).optional() });

/** `GET /listings/:id/calls?revision=N`: the model calls as Garnish tells them; the key to it stays here. */
export function getCalls(app: FastifyInstance, parts: SandboxParts): void {
  app.get('/listings/:id/calls', async (request) => {
    const { id } = parsePart(Params, request.params);
    const { revision } = parsePart(Query, request.query);
    return fetchCalls(parts.config, id, revision);
  });
}
