import { GoogleGenAI, type Part, ThinkingLevel } from '@google/genai';
import type { ProviderEntry } from '#libs/config/providers';
import { askJson } from '../exchange/ask-json.js';
import type { MessagePart, ModelProvider, SendOptions } from '../provider.js';
import { providerOfEntry } from '../provider-of-entry.js';
import { readContent } from './read-content.js';

/**
 * Google's Gemini API, through its own SDK and not its OpenAI-compatible surface: only here a blocked prompt, the reasons
 * to stop and the tokens of thinking are documented (`docs/decisions/2026-11-24-gemini-through-its-own-sdk.md`).
 * `responseJsonSchema` takes our schema as it is. `thinkingLevel` needs a model of Gemini 3 or later. Without
 * `retryOptions` the SDK sends once. Key, address and `vertexai: false` are given, so that nothing is taken from the
 * environment (`GOOGLE_API_KEY`, `GOOGLE_GENAI_USE_VERTEXAI`, `GOOGLE_GEMINI_BASE_URL`); headers are the exchange's
 * concern.
 */
export function gemini(entry: ProviderEntry): ModelProvider {
  // One client: at each, the SDK warns where the environment has keys, though it is given its own.
  const client = new GoogleGenAI({
    apiKey: entry.apiKey ?? 'none',
    vertexai: false,
    httpOptions: { baseUrl: entry.baseUrl },
  });
  return providerOfEntry(entry, async (request, options) => {
    const parts = request.parts.map((part) => contentPart(part, options));
    // The keyword is none of those that Google knows.
    const { $schema: _, ...schema } = request.schema;
    const answer = await askJson(options.signal, (fetch) =>
      client.models.generateContent({
        model: request.model,
        contents: [{ role: 'user', parts }],
        config: {
          abortSignal: options.signal,
          httpOptions: { fetch, headers: { 'X-Client-Request-Id': options.callId } },
          systemInstruction: request.system,
          responseMimeType: 'application/json',
          responseJsonSchema: schema,
          maxOutputTokens: request.maxOutputTokens,
          candidateCount: 1,
          // Thoughts count towards the limit, and reading a listing takes few.
          thinkingConfig: { thinkingLevel: ThinkingLevel.LOW },
        },
      }),
    );
    return readContent(answer, { model: request.model, aliases: entry.aliases ?? [] });
  });
}

function contentPart(part: MessagePart, options: SendOptions): Part {
  if (part.kind === 'text') return { text: part.text };
  const data = Buffer.from(options.imageBytes(part.sha256)).toString('base64');
  return { inlineData: { mimeType: 'image/jpeg', data } };
}
