import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { exitWithParent } from '#libs/embedded/exit-with-parent';
import { Latency, type CallCounts, type ProviderMessage } from './control.js';
import { replyTo } from './replies.js';

/**
 * A model provider for benches, a process of its own: OpenAI's chat completions with a constant answer after
 * a latency that `PUT /latency` sets; `GET /calls` counts.
 */
exitWithParent();

let latencyMs = 0;
let received = 0;
const ids = new Set<string>();

const server = createServer((request, response) => {
  if (request.url === '/v1/chat/completions') void complete(request, response);
  else void control(request, response);
});

async function complete(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await text(request);
  received += 1;
  ids.add(String(request.headers['x-client-request-id']));
  if (latencyMs > 0) await delay(latencyMs);
  response.writeHead(200, { 'content-type': 'application/json' }).end(replyTo(body));
}

async function control(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method === 'PUT') {
    ({ latencyMs } = Latency.parse(JSON.parse(await text(request))));
    response.writeHead(204).end();
    return;
  }
  const counts: CallCounts = { received, distinct: ids.size };
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(counts));
}

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('not listening');
  const message: ProviderMessage = {
    kind: 'listening',
    origin: `http://127.0.0.1:${address.port}`,
  };
  process.send?.(message);
});
process.once('SIGTERM', () => process.exit(0));
