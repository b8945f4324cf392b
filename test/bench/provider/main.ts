import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { SAFETY_SCHEMA_NAME } from '#libs/domain/wire/safety';
import { exitWithParent } from '#libs/embedded/exit-with-parent';
import { ATTRIBUTES_ANSWER, SAFETY_ANSWER } from './answers.js';
import { Latency, type CallCounts, type ProviderMessage } from './control.js';

/**
 * A model provider for benches, a process of its own: OpenAI's chat completions with a constant answer after
 * a latency that `PUT /latency` sets; `GET /calls` counts.
 */
exitWithParent();

let latencyMs = 0;
let received = 0;
const ids = new Set<string>();
const replies = {
  attributes: completionOf(ATTRIBUTES_ANSWER),
  safety: completionOf(SAFETY_ANSWER),
};

function completionOf(answer: object): string {
  const message = { role: 'assistant', content: JSON.stringify(answer), refusal: null };
  return JSON.stringify({
    id: 'chatcmpl-bench',
    object: 'chat.completion',
    created: 0,
    model: 'stub',
    choices: [{ index: 0, message, finish_reason: 'stop' }],
    usage: { prompt_tokens: 1_000, completion_tokens: 200, total_tokens: 1_200 },
  });
}

const server = createServer((request, response) => {
  if (request.url === '/v1/chat/completions') void complete(request, response);
  else void control(request, response);
});

async function complete(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await text(request);
  received += 1;
  ids.add(String(request.headers['x-client-request-id']));
  // The request is valid by construction: looking for the schema's name costs less than parsing 40 kB.
  const asked = body.includes(`"name":"${SAFETY_SCHEMA_NAME}"`) ? 'safety' : 'attributes';
  if (latencyMs > 0) await delay(latencyMs);
  response.writeHead(200, { 'content-type': 'application/json' }).end(replies[asked]);
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
