import { Submission } from '#libs/domain/listing';
import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { z } from 'zod';

/** A request that reached the fake, in order. */
export interface GarnishRequest {
  readonly method: string;
  readonly listingId: string;
  /** Of the body, or of `?revision=` for a withdrawal. */
  readonly revision: number | undefined;
  readonly submission: Submission | undefined;
  /** What the fake answered. */
  readonly status: number;
}

/** A real HTTP server that answers as Garnish's API does, as far as the sandbox talks to it. */
export interface FakeGarnish {
  readonly url: string;
  readonly requests: readonly GarnishRequest[];
  /** The next PUTs get these answers instead of 202, in this order. */
  refuseNext(...answers: { status: number; retryAfter?: string }[]): void;
  /** What GET answers for a listing; 404 until set. */
  setReply(listingId: string, reply: object): void;
  /** What GET of a listing's calls answers; 404 until set. */
  setCalls(listingId: string, reply: object): void;
  /** Resolves once a request fits; those before the call count too. */
  until(fits: (request: GarnishRequest) => boolean): Promise<GarnishRequest>;
  close(): Promise<void>;
}

const PATH = /^\/v1\/marketplaces\/[^/]+\/listings\/([^/]+)\/enrichment(\/calls)?$/;
const Port = z.object({ port: z.number() });

/** Starts it on a free port. It checks bodies by Garnish's own schema, so a wrong announcement is a 400. */
export async function startFakeGarnish(): Promise<FakeGarnish> {
  const requests: GarnishRequest[] = [];
  const refusals: { status: number; retryAfter?: string }[] = [];
  const replies = new Map<string, object>();
  const calls = new Map<string, object>();
  const bell = new EventEmitter<{ request: [GarnishRequest] }>();

  function record(request: GarnishRequest): void {
    requests.push(request);
    bell.emit('request', request);
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://fake');
    const method = request.method ?? '';
    const [, id = '', part] = PATH.exec(url.pathname) ?? [];
    const listingId = decodeURIComponent(id);
    if (method === 'GET') {
      const reply = (part === undefined ? replies : calls).get(listingId);
      send(response, reply === undefined ? 404 : 200, reply ?? { detail: 'unknown listing' });
      return;
    }
    const refusal = refusals.shift();
    const read =
      method === 'PUT' ? Submission.safeParse(JSON.parse(await textOf(request))) : undefined;
    const status = refusal?.status ?? (read?.success === false ? 400 : 202);
    if (refusal?.retryAfter !== undefined) response.setHeader('retry-after', refusal.retryAfter);
    send(response, status, { detail: read?.error?.message ?? `answered ${status}` });
    record({
      method,
      listingId,
      revision: read?.data?.revision ?? Number(url.searchParams.get('revision')),
      submission: read?.data,
      status,
    });
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = Port.parse(server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    refuseNext: (...answers) => refusals.push(...answers),
    setReply: (listingId, reply) => replies.set(listingId, reply),
    setCalls: (listingId, reply) => calls.set(listingId, reply),
    until: (fits) =>
      new Promise((resolve) => {
        const seen = requests.find(fits);
        if (seen !== undefined) {
          resolve(seen);
          return;
        }
        const look = (request: GarnishRequest) => {
          if (!fits(request)) return;
          bell.off('request', look);
          resolve(request);
        };
        bell.on('request', look);
      }),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(z.instanceof(Buffer).parse(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
