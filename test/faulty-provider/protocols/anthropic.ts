import { z } from 'zod';
import { AnswerSchema, askedRequest } from '../asked-request.js';
import {
  jsonReply,
  type AnswerEnd,
  type ErrorKind,
  type Protocol,
  type WrittenAnswer,
} from './protocol.js';

const Part = z.union([
  z.object({ type: z.literal('text'), text: z.string() }),
  z.object({ type: z.literal('image'), source: z.object({ data: z.string() }) }),
]);
const Request = z.object({
  model: z.string(),
  max_tokens: z.int(),
  messages: z.tuple([z.object({ role: z.literal('user'), content: z.array(Part) })]),
  /** One of the two has the schema (`libs/models/anthropic/answer-format.ts`). */
  tools: z.tuple([z.object({ input_schema: AnswerSchema })]).optional(),
  output_config: z.object({ format: z.object({ schema: AnswerSchema }) }).optional(),
});

/** `stop_reason`, @anthropic-ai/sdk `StopReason`; "tired" is none of them. It has none for a filter. */
const STOP_REASONS: Readonly<Record<AnswerEnd, string>> = {
  clean: 'end_turn',
  refusal: 'refusal',
  filter: 'refusal',
  length: 'max_tokens',
  unknown: 'tired',
};

/**
 * Statuses and types of https://platform.claude.com/docs/en/api/errors; of those that have no type of their own the
 * words, as its pages on vision and context windows have them; those of its filter as people report them, for instance
 * https://github.com/anthropics/claude-code/issues/58367. It fetches no images of ours.
 */
const ERRORS: Readonly<
  Record<ErrorKind, readonly [status: number, type: string, message?: string] | undefined>
> = {
  bad_request: [400, 'invalid_request_error'],
  unprocessable: [422, 'invalid_request_error'],
  no_such_path: undefined,
  bad_key: [401, 'authentication_error', 'invalid x-api-key'],
  forbidden: [403, 'permission_error'],
  no_credit: [402, 'billing_error'],
  no_quota: [
    400,
    'invalid_request_error',
    'Your credit balance is too low to access the Anthropic API.',
  ],
  no_such_model: [404, 'not_found_error', 'model: a-model'],
  retired_model: [410, 'not_found_error'],
  too_long: [400, 'invalid_request_error', 'prompt is too long: 210000 tokens > 200000 maximum'],
  unreadable_image: [400, 'invalid_request_error', 'Could not process image'],
  unfetched_image: undefined,
  too_big: [413, 'request_too_large', 'Request exceeds the maximum size'],
  filtered_prompt: [400, 'invalid_request_error', 'Output blocked by content filtering policy'],
  conflict: [409, 'invalid_request_error'],
  limited: [429, 'rate_limit_error'],
  timed_out: [504, 'timeout_error'],
  failed: [500, 'api_error', 'Internal server error'],
  unavailable: [503, 'overloaded_error'],
  overloaded: [529, 'overloaded_error', 'Overloaded'],
};

/** Anthropic's messages. */
export const anthropic: Protocol = {
  name: 'anthropic',
  errorIn200: '{"type":"error","error":{"message":"The upstream broke off."}}',

  read: ({ path, headers, body }) => {
    if (!path.endsWith('/v1/messages')) return undefined;
    const request = Request.parse(JSON.parse(body));
    const parts = request.messages[0].content;
    return askedRequest(
      {
        protocol: 'anthropic',
        model: request.model,
        schema: AnswerSchema.parse(
          request.tools?.[0].input_schema ?? request.output_config?.format.schema,
        ),
        texts: parts.flatMap((part) => (part.type === 'text' ? [part.text] : [])),
        imagesBase64: parts.flatMap((part) => (part.type === 'image' ? [part.source.data] : [])),
        maxOutputTokens: request.max_tokens,
      },
      headers,
    );
  },

  completion: (answer) =>
    jsonReply(200, message(answer, [{ type: 'text', text: answer.text, citations: null }]), {
      'request-id': answer.requestId,
    }),

  withoutAnswer: (answer) =>
    jsonReply(200, { ...message(answer, []), content: null }, { 'request-id': answer.requestId }),

  error: (kind, { requestId, retryAfter }) => {
    const known = ERRORS[kind];
    if (known === undefined) return undefined;
    const [status, type, words = `Scripted: ${kind}.`] = known;
    const headers = {
      'request-id': requestId,
      ...(retryAfter !== undefined && { 'retry-after': retryAfter }),
    };
    const error = { type, message: words };
    return jsonReply(status, { type: 'error', error, request_id: requestId }, headers);
  },
};

/** @anthropic-ai/sdk `Message`; what was read from its cache it counts apart from the other input. */
function message(
  { replyId, model, tokens, end, text }: WrittenAnswer,
  content: readonly object[],
): object {
  const isRefusal = STOP_REASONS[end] === 'refusal';
  return {
    id: `msg_${replyId}`,
    type: 'message',
    role: 'assistant',
    model,
    content: isRefusal ? [] : content,
    stop_reason: STOP_REASONS[end],
    stop_sequence: null,
    ...(isRefusal && { stop_details: { type: 'refusal', explanation: text } }),
    usage: {
      input_tokens: tokens.input - tokens.cached,
      cache_read_input_tokens: tokens.cached,
      cache_creation_input_tokens: 0,
      output_tokens: tokens.output,
    },
  };
}
