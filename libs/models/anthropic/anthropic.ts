import Anthropic from '@anthropic-ai/sdk';
import type { ProviderEntry } from '#libs/config/providers';
import { askJson } from '../exchange/ask-json.js';
import type { MessagePart, ModelProvider, SendOptions } from '../provider.js';
import { providerOfEntry } from '../provider-of-entry.js';
import { answerFormat } from './answer-format.js';
import { readMessage } from './read-message.js';

/**
 * Anthropic's messages API, through its own SDK. `maxRetries: 0`: retries are Temporal's, visible in the history. Every
 * ambient setting of the SDK (`ANTHROPIC_AUTH_TOKEN`, `ANTHROPIC_BASE_URL`, a profile in the home folder) is overridden by
 * the entry's; headers are the exchange's concern. Its log is off: at `debug` it would hold seller text.
 */
export function anthropic(entry: ProviderEntry): ModelProvider {
  return providerOfEntry(entry, async (request, options) => {
    const content = request.parts.map((part) => contentBlock(part, options));
    const apiKey = entry.apiKey ?? 'none';
    const answer = await askJson(options.signal, async (fetch) => {
      const client = new Anthropic({
        apiKey,
        authToken: null,
        webhookKey: null,
        baseURL: entry.baseUrl,
        logLevel: 'off',
        maxRetries: 0,
        // Later than the attempt's own signal, which is to end it and tells why.
        timeout: 2 * entry.attemptTimeoutMs,
        fetch,
      });
      return client.messages.create(
        {
          model: request.model,
          max_tokens: request.maxOutputTokens,
          system: request.system,
          messages: [{ role: 'user', content }],
          ...answerFormat(request),
        },
        {
          signal: options.signal,
          headers: {
            Authorization: null,
            'X-Api-Key': apiKey,
            'X-Client-Request-Id': options.callId,
          },
        },
      );
    });
    return readMessage(answer, { model: request.model, aliases: entry.aliases ?? [] });
  });
}

function contentBlock(part: MessagePart, options: SendOptions): Anthropic.ContentBlockParam {
  if (part.kind === 'text') return { type: 'text', text: part.text };
  const data = Buffer.from(options.imageBytes(part.sha256)).toString('base64');
  return { type: 'image', source: { type: 'base64', media_type: 'image/jpeg', data } };
}
