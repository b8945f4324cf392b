import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** A reply as it came from the service. */
export interface SeenReply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** A link to a service that keeps what comes back; the adapter talks to it as it would to the service. */
export interface RecordingLink {
  /** In place of the service's own address. */
  readonly baseUrl: string;
  /** The last reply; undefined where none has come. */
  readonly seen: SeenReply | undefined;
  close(): Promise<void>;
}

/** What concerns one connection alone, and encodings, which `fetch` sees to itself. */
const OF_CONNECTION = new Set([
  'host',
  'connection',
  'content-length',
  'transfer-encoding',
  'accept-encoding',
]);

export async function openRecordingLink(serviceUrl: string): Promise<RecordingLink> {
  const service = new URL(serviceUrl);
  let seen: SeenReply | undefined;
  const server = createServer((request, response) => {
    void pass(service.origin, request).then(
      (reply) => {
        seen = reply;
        const type = reply.headers.get('content-type') ?? 'application/json';
        response.writeHead(reply.status, { ...kept(reply.headers), 'content-type': type });
        response.end(reply.text);
      },
      // The service can't be reached: so it looks to the adapter.
      () => response.destroy(),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the link has no port');
  return {
    baseUrl: `http://127.0.0.1:${address.port}${service.pathname.replace(/\/$/, '')}`,
    get seen() {
      return seen;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** The headers of a reply that our code reads; all else may tell of the account. */
export function kept(headers: Headers): Record<string, string> {
  const names = ['content-type', 'x-request-id', 'request-id', 'retry-after', 'retry-after-ms'];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
}

async function pass(origin: string, request: IncomingMessage): Promise<SeenReply> {
  const reply = await fetch(`${origin}${request.url ?? '/'}`, {
    method: request.method ?? 'POST',
    headers: passedOn(request.headers),
    body: new Uint8Array(await buffer(request)),
    redirect: 'manual',
  });
  return { status: reply.status, headers: reply.headers, text: await reply.text() };
}

function passedOn(headers: IncomingHttpHeaders): Headers {
  const passed = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    if (typeof value === 'string' && !OF_CONNECTION.has(name)) passed.set(name, value);
  }
  return passed;
}
