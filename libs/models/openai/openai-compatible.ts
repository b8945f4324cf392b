import OpenAI from 'openai';
import type { ProviderEntry } from '#libs/config/providers';
import { askJson } from '../exchange/ask-json.js';
import type { MessagePart, ModelProvider, SendOptions } from '../provider.js';
import { providerOfEntry } from '../provider-of-entry.js';
import { readCompletion } from './read-completion.js';

/**
 * A provider that speaks OpenAI's chat completions: OpenAI itself, vLLM, Ollama, a gateway, our baseline.
 * `maxRetries: 0`: retries are Temporal's, visible in the history. Every ambient setting of the SDK
 * (`OPENAI_ORG_ID` and so on) is overridden, so that nothing leaks in from the environment; headers are the exchange's
 * concern. Its log is off: at `debug` it would hold seller text.
 */
export function openAiCompatible(entry: ProviderEntry): ModelProvider {
  return providerOfEntry(entry, async (request, options) => {
    const content = request.parts.map((part) => messagePart(part, options));
    const answer = await askJson(options.signal, async (fetch) => {
      const client = new OpenAI({
        apiKey: entry.apiKey ?? 'none',
        adminAPIKey: null,
        baseURL: entry.baseUrl,
        organization: null,
        project: null,
        webhookSecret: null,
        logLevel: 'off',
        maxRetries: 0,
        // Later than the attempt's own signal, which is to end it and tells why.
        timeout: 2 * entry.attemptTimeoutMs,
        fetch,
      });
      return client.chat.completions.create(
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
        {
          signal: options.signal,
          headers: {
            Authorization: `Bearer ${entry.apiKey ?? 'none'}`,
            'X-Client-Request-Id': options.callId,
          },
        },
      );
    });
    return readCompletion(answer, { model: request.model, aliases: entry.aliases ?? [] });
  });
}

function messagePart(part: MessagePart, options: SendOptions): OpenAI.ChatCompletionContentPart {
  if (part.kind === 'text') return { type: 'text', text: part.text };
  const base64 = Buffer.from(options.imageBytes(part.sha256)).toString('base64');
  return { type: 'image_url', image_url: { url: `data:image/jpeg;base64,${base64}` } };
}
