/** At most this much of an error's body is kept; the SDK itself keeps only `body.error`. */
const MAX_RAW_BYTES = 8 * 1024;

/** What a reply said beyond what the SDK passes on. */
export interface CapturedReply {
  readonly status: number;
  readonly headers: Headers;
  readonly contentType: string;
  readonly raw: string;
}

/**
 * A `fetch` that refuses redirects and keeps the status, the headers and the start of the body of an error
 * or of a reply that isn't JSON.
 */
export function capturingFetch(onReply: (reply: CapturedReply) => void): typeof fetch {
  return async (input, init) => {
    const reply = await fetch(input, { ...init, redirect: 'error' });
    const contentType = reply.headers.get('content-type') ?? '';
    if (reply.ok && contentType.includes('json')) {
      onReply({ status: reply.status, headers: reply.headers, contentType, raw: '' });
      return reply;
    }
    const body = await reply.arrayBuffer();
    const raw = new TextDecoder().decode(body.slice(0, MAX_RAW_BYTES));
    onReply({ status: reply.status, headers: reply.headers, contentType, raw });
    return new Response(body.byteLength === 0 ? null : body, {
      status: reply.status,
      statusText: reply.statusText,
      headers: reply.headers,
    });
  };
}
