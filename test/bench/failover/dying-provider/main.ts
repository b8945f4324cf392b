import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { exitWithParent } from '#libs/embedded/exit-with-parent';
import { epochMs } from '../../clock.js';
import { replyTo } from '../../provider/replies.js';
import { DyingProviderRequest, type DyingProviderMessage } from './messages.js';

/**
 * A model provider that dies and heals as the bench's process tells it: OpenAI's chat completions with a constant
 * answer after the latency of its one argument.
 */
exitWithParent();
// While it refuses connections, its orders are all that keeps it alive.
process.channel?.ref();

const latencyMs = Number(process.argv[2]);
let state: DyingProviderRequest['be'] = 'healthy';
let received: Record<string, number[]> = {};

const server = createServer((request, response) => void complete(request, response));

async function complete(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await text(request);
  const key = request.headers.authorization ?? '';
  (received[key] ??= []).push(epochMs());
  switch (state) {
    case 'healthy':
    case 'refused':
      await delay(latencyMs);
      response.writeHead(200, { 'content-type': 'application/json' }).end(replyTo(body));
      return;
    case '503':
      response.writeHead(503, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ error: { message: 'the bench says so' } }));
      return;
    case 'hanging':
      return;
  }
}

async function listen(port: number): Promise<number> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('not listening');
  return address.port;
}

const port = await listen(0);

async function become(wanted: DyingProviderRequest['be']): Promise<void> {
  if (wanted === 'refused') {
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  } else if (state === 'refused') await listen(port);
  state = wanted;
  tell({ kind: 'became', received });
  received = {};
}

function tell(message: DyingProviderMessage): void {
  process.send?.(message);
}

process.on('message', (message) => void become(DyingProviderRequest.parse(message).be));
process.once('SIGTERM', () => process.exit(0));
tell({ kind: 'listening', origin: `http://127.0.0.1:${port}` });
