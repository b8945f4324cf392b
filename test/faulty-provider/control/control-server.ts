import Fastify, { type FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { FaultyProvider } from '../faulty-provider.js';
import { controlPage } from './control-page.js';
import { POSITIONS, Switch, SwitchPosition } from './switch.js';

const NO_BEHAVIOUR = {
  detail: 'there is no such behaviour; GET /behaviours and ./script/faulty-provider list them',
};
const Chosen = z.object({ behaviour: SwitchPosition });

/**
 * Switches a faulty provider while it runs: a page for people at `/`, `GET /behaviours`, `GET` and `PUT /state` for
 * programs. At a port of its own, which stays open while the provider refuses connections.
 */
export function createControlServer(provider: FaultyProvider): FastifyInstance {
  const server = Fastify();
  const position = new Switch(provider);
  server.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => {
      done(null, Object.fromEntries(new URLSearchParams(String(body))));
    },
  );
  const page = () => controlPage(position.state());

  server.get('/healthz', () => ({ ok: true }));
  server.get('/behaviours', () => POSITIONS);
  server.get('/state', () => position.state());
  server.put('/state', async (request, reply) => {
    const chosen = Chosen.safeParse(request.body);
    if (!chosen.success) return reply.code(422).send(NO_BEHAVIOUR);
    await position.turnTo(chosen.data.behaviour);
    return position.state();
  });
  server.get('/', async (_request, reply) => reply.type('text/html; charset=utf-8').send(page()));
  server.post('/', async (request, reply) => {
    const chosen = Chosen.safeParse(request.body);
    if (!chosen.success) return reply.code(422).send(NO_BEHAVIOUR);
    await position.turnTo(chosen.data.behaviour);
    return reply.redirect('/', 303);
  });
  return server;
}
