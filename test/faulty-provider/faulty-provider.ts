import { once } from 'node:events';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { ProviderProtocol } from '#libs/config/providers';
import type { AskedRequest } from './asked-request.js';
import { BEHAVIOURS } from './behaviours/index.js';
import { CallCounts } from './call-counts.js';
import { anthropic } from './protocols/anthropic.js';
import { gemini } from './protocols/gemini.js';
import { openai } from './protocols/openai.js';
import { jsonReply, type Protocol } from './protocols/protocol.js';
import { Script } from './script.js';
import { selfSigned } from './self-signed.js';
import { sendReply, type WireReply } from './wire-reply.js';

const PROTOCOLS: readonly Protocol[] = [openai, anthropic, gemini];

/** A model provider over real sockets that misbehaves as its script says, in whichever protocol it is asked. */
export interface FaultyProvider {
  readonly script: Script;
  readonly counts: CallCounts;
  /** The address as a provider's entry has it. */
  baseUrl(protocol: ProviderProtocol): string;
  /** Called when a request has arrived and is counted, before it is answered. */
  onRequest: (request: AskedRequest) => void | Promise<void>;
  /** Breaks all connections and closes the port, so that connecting is refused (row 4). */
  refuse(): Promise<void>;
  /** Opens the same port again. */
  accept(): Promise<void>;
  close(): Promise<void>;
}

/** How a server is set up. */
export interface FaultyProviderOptions {
  /** `self-signed`: TLS with a certificate that nobody trusts (row 5). */
  readonly tls?: 'none' | 'self-signed';
  readonly host?: string;
  /** 0 lets the system choose. */
  readonly port?: number;
}

export async function startFaultyProvider({
  tls = 'none',
  host = '127.0.0.1',
  port: wantedPort = 0,
}: FaultyProviderOptions = {}): Promise<FaultyProvider> {
  const script = new Script();
  const counts = new CallCounts();
  const parts: AnsweringParts = {
    script,
    counts,
    memory: {},
    onRequest: (asked) => provider.onRequest(asked),
  };
  const listener: RequestListener = (request, response) => {
    void answer(parts, request, response);
  };
  const server: Server =
    tls === 'none' ? createServer(listener) : createSecureServer(await selfSigned(), listener);
  const listen = async (port: number): Promise<void> => {
    server.listen(port, host);
    await once(server, 'listening');
  };
  await listen(wantedPort);
  const { port } = server.address() as AddressInfo;
  const origin = `${tls === 'none' ? 'http' : 'https'}://${host}:${port}`;
  const refuse = async (): Promise<void> => {
    if (!server.listening) return;
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
  const provider: FaultyProvider = {
    onRequest: () => undefined,
    script,
    counts,
    baseUrl: (protocol) => (protocol === 'openai' ? `${origin}/v1` : origin),
    refuse,
    accept: async () => {
      if (!server.listening) await listen(port);
    },
    close: refuse,
  };
  return provider;
}

interface AnsweringParts extends Pick<FaultyProvider, 'script' | 'counts' | 'onRequest'> {
  /** For a replay. */
  readonly memory: { earlier?: WireReply };
}

async function answer(
  parts: AnsweringParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  let reply: WireReply;
  try {
    reply = await replyTo(parts, request);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    reply = jsonReply(500, { error: { message: `the faulty provider itself: ${message}` } });
  }
  if (!request.socket.destroyed) sendReply(reply, request, response);
}

async function replyTo(
  { script, counts, onRequest, memory }: AnsweringParts,
  request: IncomingMessage,
): Promise<WireReply> {
  const { method = '', url: path = '', headers } = request;
  const received = { method, path, headers, body: await text(request) };
  for (const protocol of PROTOCOLS) {
    const asked = protocol.read(received);
    if (asked === undefined) continue;
    const marker = script.markerOf(asked);
    const behaviour = script.next(asked);
    const before = counts.calls.filter((call) => isSame(call.request, asked)).length;
    counts.record({ request: asked, behaviour, marker });
    await onRequest(asked);
    const reply = await BEHAVIOURS[behaviour].reply({
      request: asked,
      protocol,
      before,
      ...(memory.earlier !== undefined && { earlier: memory.earlier }),
    });
    if (behaviour === 'honest') memory.earlier = reply;
    return reply;
  }
  return jsonReply(404, { error: { message: `nothing is served at ${path}` } });
}

function isSame(one: AskedRequest, other: AskedRequest): boolean {
  return (
    one.capability === other.capability &&
    one.listing.title === other.listing.title &&
    one.listing.description === other.listing.description
  );
}
