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
  z.object({ text: z.string() }),
  z.object({ inlineData: z.object({ data: z.string() }) }),
]);
const Request = z.object({
  contents: z.tuple([z.object({ parts: z.array(Part) })]),
  generationConfig: z.object({ responseJsonSchema: AnswerSchema, maxOutputTokens: z.int() }),
});

/** The model is part of the path. */
const PATH = /\/models\/([^/:]+):generateContent/;

/** @google/genai `FinishReason`; "TIRED" is none of them. It has none for a refusal. */
const FINISH_REASONS: Readonly<Record<AnswerEnd, string>> = {
  clean: 'STOP',
  refusal: 'SAFETY',
  filter: 'SAFETY',
  length: 'MAX_TOKENS',
  unknown: 'TIRED',
};

interface GoogleError {
  readonly status: number;
  /** `google.rpc.Code`. */
  readonly name: string;
  readonly message?: string;
  readonly details?: readonly object[];
}

const error = (
  status: number,
  name: string,
  more: Pick<GoogleError, 'message' | 'details'> = {},
): GoogleError => ({ status, name, ...more });

/** Statuses and causes of https://ai.google.dev/gemini-api/docs/troubleshooting. */
const ERRORS: Readonly<Record<ErrorKind, GoogleError | undefined>> = {
  bad_request: error(400, 'INVALID_ARGUMENT'),
  unprocessable: undefined,
  no_such_path: undefined,
  bad_key: error(400, 'INVALID_ARGUMENT', {
    message: 'API key not valid. Please pass a valid API key.',
    details: [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'API_KEY_INVALID' }],
  }),
  forbidden: error(403, 'PERMISSION_DENIED'),
  no_credit: error(400, 'FAILED_PRECONDITION'),
  no_quota: undefined,
  no_such_model: error(404, 'NOT_FOUND'),
  retired_model: undefined,
  too_long: error(400, 'INVALID_ARGUMENT', {
    message:
      'The input token count (1200000) exceeds the maximum number of tokens allowed (1048576).',
  }),
  unreadable_image: error(400, 'INVALID_ARGUMENT', { message: 'Unable to process input image.' }),
  unfetched_image: undefined,
  too_big: error(413, 'INVALID_ARGUMENT', { message: 'Request payload size exceeds the limit.' }),
  filtered_prompt: undefined,
  conflict: undefined,
  limited: error(429, 'RESOURCE_EXHAUSTED'),
  timed_out: error(504, 'DEADLINE_EXCEEDED'),
  failed: error(500, 'INTERNAL'),
  unavailable: error(503, 'UNAVAILABLE'),
  overloaded: undefined,
};

/** Whole seconds as `Retry-After` has them; Google says them in the body, as a duration. */
const SECONDS = /^\d+$/;

/** Google's Gemini API. */
export const gemini: Protocol = {
  name: 'gemini',
  errorIn200: '{"error":{"message":"The upstream broke off."}}',

  read: ({ path, headers, body }) => {
    const model = PATH.exec(path)?.[1];
    if (model === undefined) return undefined;
    const { contents, generationConfig } = Request.parse(JSON.parse(body));
    const { parts } = contents[0];
    return askedRequest(
      {
        protocol: 'gemini',
        model,
        schema: generationConfig.responseJsonSchema,
        texts: parts.flatMap((part) => ('text' in part ? [part.text] : [])),
        imagesBase64: parts.flatMap((part) => ('inlineData' in part ? [part.inlineData.data] : [])),
        maxOutputTokens: generationConfig.maxOutputTokens,
      },
      headers,
    );
  },

  completion: (answer) => {
    const finishReason = FINISH_REASONS[answer.end];
    const parts = finishReason === 'SAFETY' ? [] : [{ text: answer.text }];
    return jsonReply(
      200,
      content(answer, [{ index: 0, finishReason, content: { role: 'model', parts } }]),
    );
  },

  withoutAnswer: (answer) => jsonReply(200, content(answer, [])),

  error: (kind, { retryAfter }) => {
    const known = ERRORS[kind];
    if (known === undefined) return undefined;
    const { status, name, message = `Scripted: ${kind}.`, details = [] } = known;
    const all = SECONDS.test(retryAfter ?? '')
      ? [
          ...details,
          { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: `${retryAfter}s` },
        ]
      : details;
    return jsonReply(status, { error: { code: status, message, status: name, details: all } });
  },
};

/** @google/genai `GenerateContentResponse`. */
function content({ replyId, model, tokens }: WrittenAnswer, candidates: readonly object[]): object {
  return {
    responseId: replyId,
    modelVersion: model,
    candidates,
    usageMetadata: {
      promptTokenCount: tokens.input,
      cachedContentTokenCount: tokens.cached,
      candidatesTokenCount: tokens.output,
      totalTokenCount: tokens.input + tokens.output,
    },
  };
}
