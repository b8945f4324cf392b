import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** How the provider answers one request. */
export type ProviderReply =
  | { readonly kind: 'content'; readonly content: string }
  | { readonly kind: 'message'; readonly message: object; readonly finishReason?: string }
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly body?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** Closes the connection after the request has arrived. */
  | { readonly kind: 'reset' }
  /** Sends the headers and half a body, then closes. */
  | { readonly kind: 'cut' }
  /** Never answers. */
  | { readonly kind: 'hang' }
  /** Sends the headers, then a byte now and then. */
  | { readonly kind: 'drip' }
  /** Sends the headers, then nothing. */
  | { readonly kind: 'stall' };

/** A request as it arrived. */
export interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A provider over a real socket that does as it is told; `content` and `message` are chat completions. */
export interface ScriptedProvider {
  /** With OpenAI's `/v1`. */
  readonly baseUrl: string;
  /** Without a path. */
  readonly origin: string;
  readonly requests: readonly ReceivedRequest[];
  /** `X-Client-Request-Id` of each request, in order of arrival. */
  readonly received: readonly string[];
  /** Replies in order; the last one is repeated. */
  replies: readonly ProviderReply[];
  /** Called when a request has arrived, before it is answered. */
  onRequest: () => void | Promise<void>;
  close(): Promise<void>;
}

export async function startScriptedProvider(): Promise<ScriptedProvider> {
  const received: string[] = [];
  const requests: ReceivedRequest[] = [];
  const provider = {
    received,
    requests,
    replies: [] as readonly ProviderReply[],
    onRequest: (): void | Promise<void> => undefined,
  };
  const server = createServer((request, response) => {
    void (async () => {
      const { method = '', url = '', headers } = request;
      requests.push({ method, path: url, headers, body: await text(request) });
      received.push(String(request.headers['x-client-request-id']));
      const reply = provider.replies[Math.min(received.length, provider.replies.length) - 1];
      await provider.onRequest();
      answer(reply ?? { kind: 'status', status: 501 }, request, response);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(provider, {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}

function answer(reply: ProviderReply, request: IncomingMessage, response: ServerResponse): void {
  switch (reply.kind) {
    case 'content':
      completion(response, { role: 'assistant', content: reply.content, refusal: null }, 'stop');
      return;
    case 'message':
      completion(response, reply.message, reply.finishReason ?? 'stop');
      return;
    case 'status':
      response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers });
      response.end(reply.body ?? JSON.stringify({ error: { message: 'scripted', code: null } }));
      return;
    case 'reset':
      request.socket.destroy();
      return;
    case 'cut':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{"id":"x","choices":[{"mess');
      setImmediate(() => request.socket.destroy());
      return;
    case 'hang':
      return;
    case 'stall':
      response.writeHead(200, { 'content-type': 'application/json' });
      response.flushHeaders();
      return;
    case 'drip': {
      response.writeHead(200, { 'content-type': 'application/json' });
      const interval = setInterval(() => response.write(' '), 20);
      response.once('close', () => clearInterval(interval));
      return;
    }
  }
}

function completion(response: ServerResponse, message: object, finishReason: string): void {
  response.writeHead(200, { 'content-type': 'application/json', 'x-request-id': 'req-1' });
  response.end(
    JSON.stringify({
      id: 'chatcmpl-1',
      object: 'chat.completion',
      created: 0,
      model: 'a-model',
      choices: [{ index: 0, message, finish_reason: finishReason }],
      usage: {
        prompt_tokens: 1_000,
        completion_tokens: 100,
        total_tokens: 1_100,
        prompt_tokens_details: { cached_tokens: 400 },
      },
    }),
  );
}
