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
  z.object({ type: z.literal('image_url'), image_url: z.object({ url: z.string() }) }),
]);
const Request = z.object({
  model: z.string(),
  max_completion_tokens: z.int(),
  messages: z.tuple([
    z.object({ role: z.literal('system'), content: z.string() }),
    z.object({ role: z.literal('user'), content: z.array(Part) }),
  ]),
  response_format: z.object({ json_schema: z.object({ schema: AnswerSchema }) }),
});

/** `finish_reason`, openai package's `ChatCompletion.Choice`; "tired" is none of them. */
const FINISH_REASONS: Readonly<Record<AnswerEnd, string>> = {
  clean: 'stop',
  refusal: 'stop',
  length: 'length',
  filter: 'content_filter',
  unknown: 'tired',
};

/**
 * Statuses, types and codes of https://platform.openai.com/docs/guides/error-codes; codes of images as in the openai
 * package's `ResponseError`. 410 and 529 are compatible servers'.
 */
const ERRORS: Readonly<Record<ErrorKind, readonly [status: number, type: string, code?: string]>> =
  {
    bad_request: [400, 'invalid_request_error', 'unsupported_parameter'],
    unprocessable: [422, 'invalid_request_error'],
    no_such_path: [404, 'invalid_request_error'],
    bad_key: [401, 'invalid_request_error', 'invalid_api_key'],
    forbidden: [403, 'invalid_request_error', 'unsupported_country_region_territory'],
    no_credit: [402, 'insufficient_funds'],
    no_quota: [429, 'insufficient_quota', 'insufficient_quota'],
    no_such_model: [404, 'invalid_request_error', 'model_not_found'],
    retired_model: [410, 'invalid_request_error', 'model_deprecated'],
    too_long: [400, 'invalid_request_error', 'context_length_exceeded'],
    unreadable_image: [400, 'invalid_request_error', 'image_parse_error'],
    unfetched_image: [400, 'invalid_request_error', 'failed_to_download_image'],
    too_big: [413, 'invalid_request_error', 'request_too_large'],
    filtered_prompt: [400, 'invalid_request_error', 'content_policy_violation'],
    conflict: [409, 'conflict_error'],
    limited: [429, 'requests', 'rate_limit_exceeded'],
    timed_out: [408, 'timeout'],
    failed: [500, 'server_error'],
    unavailable: [503, 'service_unavailable_error', 'slow_down'],
    overloaded: [529, 'overloaded_error'],
  };

/** OpenAI's chat completions, and whoever else speaks them. */
export const openai: Protocol = {
  name: 'openai',
  errorIn200: '{"error":{"message":"The upstream broke off.","code":null}}',

  read: ({ path, headers, body }) => {
    if (!path.endsWith('/chat/completions')) return undefined;
    const request = Request.parse(JSON.parse(body));
    const parts = request.messages[1].content;
    return askedRequest(
      {
        protocol: 'openai',
        model: request.model,
        schema: request.response_format.json_schema.schema,
        texts: parts.flatMap((part) => (part.type === 'text' ? [part.text] : [])),
        imagesBase64: parts.flatMap((part) =>
          part.type === 'image_url' ? [part.image_url.url.replace(/^.*;base64,/, '')] : [],
        ),
        maxOutputTokens: request.max_completion_tokens,
      },
      headers,
    );
  },

  completion: (answer) =>
    jsonReply(200, envelope(answer, [choiceOf(answer)]), { 'x-request-id': answer.requestId }),

  withoutAnswer: (answer) =>
    jsonReply(200, envelope(answer, []), { 'x-request-id': answer.requestId }),

  error: (kind, { requestId, retryAfter }) => {
    const [status, type, code = null] = ERRORS[kind];
    const error = { message: `Scripted: ${kind}.`, type, param: null, code };
    const headers = {
      'x-request-id': requestId,
      ...(retryAfter !== undefined && { 'retry-after': retryAfter }),
    };
    return jsonReply(status, { error }, headers);
  },
};

function choiceOf({ text, end }: WrittenAnswer): object {
  const isRefusal = end === 'refusal';
  const content = isRefusal || end === 'filter' ? null : text;
  const message = { role: 'assistant', content, refusal: isRefusal ? text : null };
  return { index: 0, message, logprobs: null, finish_reason: FINISH_REASONS[end] };
}

/** openai package's `ChatCompletion`. */
function envelope({ replyId, model, tokens }: WrittenAnswer, choices: readonly object[]): object {
  return {
    id: `chatcmpl-${replyId}`,
    object: 'chat.completion',
    created: Math.floor(Date.now() / 1_000),
    model,
    choices,
    usage: {
      prompt_tokens: tokens.input,
      completion_tokens: tokens.output,
      total_tokens: tokens.input + tokens.output,
      prompt_tokens_details: { cached_tokens: tokens.cached },
    },
  };
}
