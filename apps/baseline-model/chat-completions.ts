import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { answerListing } from './answer-listing.js';
import type { CallEvent, CallLog } from './call-log.js';
import { fitToSchema, rootProperties } from './fit-to-schema.js';
import { BASELINE_FINGERPRINT, BASELINE_MODEL } from './identity.js';
import { OpenAiError, tooManyAtOnce } from './openai-error.js';
import { readRequest, schemaNameOf } from './read-request.js';
import type { ReceivedBody } from './received-body.js';
import { countUsage } from './usage.js';

/** What the endpoint needs from outside. */
export interface ChatCompletionsOptions {
  readonly callLog: CallLog;
  /** Extra wait before the answer, in milliseconds. */
  readonly latencyMs: number;
  /** Completions worked on at once; more get 429. Undefined: no limit. */
  readonly maxConcurrent: number | undefined;
}

/** `POST /v1/chat/completions`: one structured answer about one listing. */
export function registerChatCompletions(
  server: FastifyInstance,
  options: ChatCompletionsOptions,
): void {
  const { callLog, latencyMs, maxConcurrent } = options;
  let running = 0;

  server.post<{ Body: ReceivedBody }>('/v1/chat/completions', async (request, reply) => {
    const client = watchClient(reply);
    const append = await startCallLog(callLog, request, client);
    running += 1;
    try {
      if (maxConcurrent !== undefined && running > maxConcurrent) {
        void reply.header('retry-after', '1');
        throw tooManyAtOnce(maxConcurrent);
      }
      const completion = await complete(request.body.json(), latencyMs, client);
      await append(client.aborted ? 'client_gone' : 'answered', client.aborted ? null : 200);
      return completion;
    } catch (error) {
      if (client.aborted) await append('client_gone', null);
      else await append('refused', error instanceof OpenAiError ? error.status : 500);
      throw error;
    } finally {
      running -= 1;
    }
  });
}

async function complete(body: unknown, latencyMs: number, client: AbortSignal) {
  const request = readRequest(body);
  const wanted = rootProperties(request.schema);
  if (latencyMs > 0) await delay(latencyMs, undefined, { signal: client });
  const answer = await answerListing(request.listing, request.photos, wanted);
  const content = JSON.stringify(fitToSchema(answer, request.schema));
  return {
    id: `chatcmpl-${randomUUID()}`,
    object: 'chat.completion',
    created: Math.floor(Date.now() / 1_000),
    model: BASELINE_MODEL,
    system_fingerprint: BASELINE_FINGERPRINT,
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content, refusal: null },
        logprobs: null,
        finish_reason: 'stop',
      },
    ],
    usage: countUsage(request.promptCharacters, request.photos.length, content),
  };
}

/** Aborts when the connection closes before the answer is out. */
function watchClient(reply: FastifyReply): AbortSignal {
  const gone = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort();
  });
  return gone.signal;
}

/**
 * Writes `received` and returns what writes the end. The end is written before the answer is sent: a client
 * that got an answer is in the log, whatever kills this process next. A connection that breaks while the
 * answer goes out is therefore logged twice, `client_gone` last.
 */
async function startCallLog(
  callLog: CallLog,
  request: FastifyRequest<{ Body: ReceivedBody }>,
  client: AbortSignal,
): Promise<(event: CallEvent, status: number | null) => Promise<void>> {
  const clientRequestId = request.headers['x-client-request-id'];
  let schema: string | null = null;
  try {
    schema = schemaNameOf(request.body.json());
  } catch (error) {
    if (!(error instanceof OpenAiError)) throw error;
  }
  let ended = false;
  const append = (event: CallEvent, status: number | null) => {
    ended = event !== 'received';
    return callLog.append({
      time: new Date().toISOString(),
      event,
      requestId: request.id,
      clientRequestId: typeof clientRequestId === 'string' ? clientRequestId : null,
      schema,
      bodyHash: request.body.hash,
      status,
    });
  };
  await append('received', null);
  client.addEventListener('abort', () => {
    if (!ended) return;
    append('client_gone', null).catch((error: unknown) => request.log.error(error));
  });
  return append;
}
