import OpenAI from 'openai';
import type { ProviderEntry } from '#libs/config/providers';
import { priceInForce } from '#libs/domain/money';
import type {
  Completion,
  MessagePart,
  ModelProvider,
  ModelRequest,
  SendOptions,
} from '../provider.js';
import { ProviderFailure } from '../provider-failure.js';
import { type CapturedReply, capturingFetch } from './captured-reply.js';
import { classifyFailure, type RequestProgress } from './classify-failure.js';
import { readCompletion } from './read-completion.js';

/**
 * A provider that speaks OpenAI's chat completions: OpenAI itself, vLLM, Ollama, a gateway, our baseline.
 * `maxRetries: 0`: retries are Temporal's, visible in the history. Every ambient setting of the SDK
 * (`OPENAI_ORG_ID` and so on) is overridden, so that nothing leaks in from the environment.
 */
export function openAiCompatible(entry: ProviderEntry): ModelProvider {
  return {
    id: entry.id,
    judges: entry.judges,
    priceOf: (model, at = new Date()) => priceInForce(entry.prices[model] ?? [], at),
    send: (request, options) => send(entry, request, options),
  };
}

async function send(
  entry: ProviderEntry,
  request: ModelRequest,
  options: SendOptions,
): Promise<Completion> {
  const content = request.parts.map((part) => messagePart(part, options));
  let progress: RequestProgress = 'not_begun';
  let reply: CapturedReply | undefined;
  const captureReply = capturingFetch((captured) => {
    reply = captured;
  });
  const client = new OpenAI({
    apiKey: entry.apiKey ?? 'none',
    baseURL: entry.baseUrl,
    organization: null,
    project: null,
    maxRetries: 0,
    fetch: (input, init) => {
      progress = 'begun';
      return captureReply(input, init);
    },
  });
  let body: unknown;
  try {
    body = await client.chat.completions.create(
      {
        model: request.model,
        messages: [
          { role: 'system', content: request.system },
          { role: 'user', content },
        ],
        response_format: {
          type: 'json_schema',
          json_schema: { name: request.schemaName, strict: true, schema: request.schema },
        },
        max_completion_tokens: request.maxOutputTokens,
      },
      { signal: options.signal, headers: { 'X-Client-Request-Id': options.callId } },
    );
  } catch (error) {
    throw classifyFailure(error, progress, reply, options.signal);
  }
  const requestId = reply?.headers.get('x-request-id') ?? null;
  const completion = readCompletion(body, { status: reply?.status ?? 200, requestId });
  if (completion !== undefined) return completion;
  throw new ProviderFailure('wire.invalid', 'the reply is not a completion', {
    status: reply?.status ?? null,
    requestId,
    waitMs: null,
    billed: 'maybe',
    raw: reply?.raw ?? null,
  });
}

function messagePart(part: MessagePart, options: SendOptions): OpenAI.ChatCompletionContentPart {
  if (part.kind === 'text') return { type: 'text', text: part.text };
  const base64 = Buffer.from(options.imageBytes(part.sha256)).toString('base64');
  return { type: 'image_url', image_url: { url: `data:image/jpeg;base64,${base64}` } };
}
