/** A reply's headers, and its body as far as it has come. */
export interface SeenReply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** `whole`: the body ended as HTTP says that it should; `cut`: it broke off, or we stopped reading. */
  readonly body: 'whole' | 'cut';
}

/** One HTTP request of an SDK and what is known of it, whatever the SDK itself passes on. */
export interface Exchange {
  /** To be handed to the SDK in place of the global one. */
  readonly fetch: typeof globalThis.fetch;
  /** Whether the SDK got as far as `fetch`; else it threw over our settings. */
  begun: boolean;
  /** Undefined until headers have come. */
  reply: SeenReply | undefined;
}

/** No completion is longer: more is not read, and what was read counts as cut. */
const MAX_REPLY_BYTES = 8 * 1024 * 1024;

/**
 * What an SDK may send. Each of them lets an environment variable (`OPENAI_CUSTOM_HEADERS`, `ANTHROPIC_CUSTOM_HEADERS`)
 * add any header; a provider gets what its entry says and nothing that leaks in from the environment.
 */
const SENT_HEADERS = new Set([
  'accept',
  'anthropic-version',
  'authorization',
  'content-type',
  'user-agent',
  'x-api-key',
  'x-client-request-id',
  'x-goog-api-key',
]);

/**
 * Opens one exchange. Its `fetch` follows no redirect (a 3xx is the reply: our key goes to the address of the entry and
 * nowhere else) and reads the body itself, since SDKs drop the body of what they don't understand and don't say
 * whether a body was cut.
 */
export function openExchange(): Exchange {
  const exchange: Exchange = {
    begun: false,
    reply: undefined,
    fetch: async (input, init) => {
      exchange.begun = true;
      const reply = await fetch(input, {
        ...init,
        headers: sentHeaders(init?.headers),
        redirect: 'manual',
      });
      const seen = { status: reply.status, headers: reply.headers };
      exchange.reply = { ...seen, text: '', body: 'cut' };
      for await (const read of readBody(reply)) exchange.reply = { ...seen, ...read };
      const { text } = exchange.reply;
      return new Response(text === '' ? null : text, seen);
    },
  };
  return exchange;
}

function sentHeaders(headers: ConstructorParameters<typeof Headers>[0]): Headers {
  return new Headers([...new Headers(headers)].filter(([name]) => SENT_HEADERS.has(name)));
}

/** Yields the body as far as it has been read, so that what came before a break is known. */
async function* readBody(reply: Response): AsyncGenerator<Pick<SeenReply, 'text' | 'body'>> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  const body: ReadableStream<Uint8Array> | null = reply.body;
  if (body !== null) {
    for await (const chunk of body) {
      bytes += chunk.byteLength;
      text += decoder.decode(chunk, { stream: true });
      yield { text, body: 'cut' };
      if (bytes > MAX_REPLY_BYTES) return;
    }
  }
  yield { text: text + decoder.decode(), body: 'whole' };
}
