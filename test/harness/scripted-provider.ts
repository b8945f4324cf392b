import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { ReceivedRequest } from '#test/faulty-provider/asked-request';
import { sendReply, type WireReply } from '#test/faulty-provider/wire-reply';

/** How the provider answers one request: as scripted to the byte, or with a completion around a text. */
export type ProviderReply =
  | { readonly kind: 'content'; readonly content: string }
  | { readonly kind: 'message'; readonly message: object; readonly finishReason?: string }
  | WireReply;

/**
 * A provider over a real socket that answers as it is told, to the byte (`test/faulty-provider` knows what providers
 * do, and in whose words); `content` and `message` are chat completions.
 */
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
  if (reply.kind === 'content') {
    completion(response, { role: 'assistant', content: reply.content, refusal: null }, 'stop');
  } else if (reply.kind === 'message') {
    completion(response, reply.message, reply.finishReason ?? 'stop');
  } else {
    sendReply(reply, request, response);
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
