import type { IncomingMessage, ServerResponse } from 'node:http';

/** What goes over a provider's socket in reply to one request. */
export type WireReply =
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

const JSON_TYPE = { 'content-type': 'application/json' };
const DRIP_MS = 20;

/** Sends it. */
export function sendReply(
  reply: WireReply,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  switch (reply.kind) {
    case 'status':
      response.writeHead(reply.status, { ...JSON_TYPE, ...reply.headers });
      response.end(reply.body ?? JSON.stringify({ error: { message: 'scripted', code: null } }));
      return;
    case 'reset':
      request.socket.destroy();
      return;
    case 'cut':
      response.writeHead(200, { ...JSON_TYPE, 'content-length': '1000' });
      response.write('{"id":"x","choices":[{"mess');
      setImmediate(() => request.socket.destroy());
      return;
    case 'hang':
      return;
    case 'stall':
      response.writeHead(200, JSON_TYPE);
      response.flushHeaders();
      return;
    case 'drip': {
      response.writeHead(200, JSON_TYPE);
      const interval = setInterval(() => response.write(' '), DRIP_MS);
      response.once('close', () => clearInterval(interval));
      return;
    }
  }
}
