import { z } from 'zod';
import { ListingMessage } from '#libs/domain/wire/listing-message';
import { isBaselineModel } from './identity.js';
import { readDataUrl } from './read-data-url.js';
import { invalidRequest, modelNotFound } from './openai-error.js';

const TextPart = z.object({ type: z.literal('text'), text: z.string() });
const ImagePart = z.object({
  type: z.literal('image_url'),
  image_url: z.object({ url: z.string() }),
});
const Content = z.union([z.string(), z.array(z.discriminatedUnion('type', [TextPart, ImagePart]))]);

const ChatRequest = z.object({
  model: z.string(),
  messages: z
    .array(
      z.object({
        role: z.enum(['system', 'developer', 'user', 'assistant', 'tool']),
        content: Content.nullish(),
      }),
    )
    .min(1),
  response_format: z
    .object({
      type: z.string(),
      json_schema: z
        .object({ name: z.string(), schema: z.record(z.string(), z.unknown()).optional() })
        .optional(),
    })
    .optional(),
  stream: z.boolean().nullish(),
  n: z.number().nullish(),
});

/** One photo of a request: the id that the text part before it names, and the encoded picture. */
export interface RequestPhoto {
  readonly id: string;
  readonly bytes: Buffer;
}

/** A chat completion request, read and checked. */
export interface ReadRequest {
  readonly model: string;
  /** JSON schema that the answer has to follow. */
  readonly schema: Readonly<Record<string, unknown>>;
  readonly listing: ListingMessage;
  readonly photos: readonly RequestPhoto[];
  /** Characters of all text in the prompt, for `usage`. */
  readonly promptCharacters: number;
}

const PHOTO_LABEL = /^photo (\S+)$/;

/**
 * Reads a request body. The listing is the user's first text part that is a `ListingMessage`; any other text
 * is taken for the description, as a stranger's client would send it. Photos are data URLs: this server
 * downloads nothing.
 * @throws {OpenAiError} 400 or 404, naming the parameter that is wrong
 */
export function readRequest(body: unknown): ReadRequest {
  const parsed = ChatRequest.safeParse(body);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw invalidRequest(
      `Invalid request: ${issue?.message ?? 'not a chat completion request'}.`,
      issue === undefined ? null : issue.path.join('.') || null,
      null,
    );
  }
  const request = parsed.data;
  if (!isBaselineModel(request.model)) throw modelNotFound(request.model);
  if (request.stream === true) {
    throw invalidRequest(
      'This model does not stream: leave `stream` out.',
      'stream',
      'unsupported_value',
    );
  }
  if (typeof request.n === 'number' && request.n !== 1) {
    throw invalidRequest('This model gives one answer: leave `n` out.', 'n', 'unsupported_value');
  }

  let listing: ListingMessage | undefined;
  let promptCharacters = 0;
  const otherTexts: string[] = [];
  const photos: RequestPhoto[] = [];

  request.messages.forEach((message, messageIndex) => {
    const content = message.content ?? '';
    const parts =
      typeof content === 'string' ? [{ type: 'text' as const, text: content }] : content;
    let photoId: string | undefined;
    parts.forEach((part, partIndex) => {
      if (part.type === 'text') {
        promptCharacters += part.text.length;
        if (message.role !== 'user') return;
        photoId = PHOTO_LABEL.exec(part.text.trim())?.[1];
        if (photoId !== undefined) return;
        const message_ = listing === undefined ? readListing(part.text) : undefined;
        if (message_ === undefined) otherTexts.push(part.text);
        else listing = message_;
        return;
      }
      if (message.role !== 'user') return;
      const where = `messages.[${messageIndex}].content.[${partIndex}].image_url.url`;
      photos.push({
        id: photoId ?? `photo-${photos.length + 1}`,
        bytes: readDataUrl(part.image_url.url, where),
      });
      photoId = undefined;
    });
  });

  return {
    model: request.model,
    schema: readSchema(request.response_format),
    listing: listing ?? { locale: '', title: null, description: otherTexts.join('\n') || null },
    photos,
    promptCharacters,
  };
}

function readListing(text: string): ListingMessage | undefined {
  if (!text.trimStart().startsWith('{')) return undefined;
  try {
    const parsed = ListingMessage.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function readSchema(
  format: z.infer<typeof ChatRequest>['response_format'],
): Readonly<Record<string, unknown>> {
  const schema = format?.type === 'json_schema' ? format.json_schema?.schema : undefined;
  if (schema === undefined) {
    throw invalidRequest(
      'This model only answers with structured output: send `response_format` of type `json_schema` with a `schema`.',
      'response_format',
      'unsupported_response_format',
    );
  }
  return schema;
}

/** The schema's name, for the call log, from a body that may be anything. */
export function schemaNameOf(body: unknown): string | null {
  const named = z
    .object({ response_format: z.object({ json_schema: z.object({ name: z.string() }) }) })
    .safeParse(body);
  return named.success ? named.data.response_format.json_schema.name : null;
}
