import { STATUS_CODES } from 'node:http';

/** The inner object of an OpenAI error body: `{ "error": { … } }`. */
export interface OpenAiErrorBody {
  readonly message: string;
  readonly type: string;
  readonly param: string | null;
  readonly code: string | null;
}

/** An error that the caller is to see, in the words and the shape of OpenAI's API. */
export class OpenAiError extends Error {
  constructor(
    readonly status: number,
    readonly body: OpenAiErrorBody,
  ) {
    super(body.message);
    this.name = 'OpenAiError';
  }
}

/** 400: the request is wrong; `param` is where, `code` is what. */
export function invalidRequest(
  message: string,
  param: string | null,
  code: string | null,
): OpenAiError {
  return new OpenAiError(400, { message, type: 'invalid_request_error', param, code });
}

/** 401: a key is asked for and was missing or wrong. The key itself is never repeated. */
export function invalidApiKey(): OpenAiError {
  return new OpenAiError(401, {
    message: 'Incorrect or missing API key. Send the key of BASELINE_API_KEY as a bearer token.',
    type: 'invalid_request_error',
    param: null,
    code: 'invalid_api_key',
  });
}

/** 404: another model than this server's was asked for. */
export function modelNotFound(model: string): OpenAiError {
  return new OpenAiError(404, {
    message: `The model \`${model}\` does not exist here. GET /v1/models lists what does.`,
    type: 'invalid_request_error',
    param: 'model',
    code: 'model_not_found',
  });
}

/** 429: more completions at once than BASELINE_MAX_CONCURRENT allows. */
export function tooManyAtOnce(limit: number): OpenAiError {
  return new OpenAiError(429, {
    message: `Rate limit reached: ${limit} completions at once. Try again in 1 s.`,
    type: 'requests',
    param: null,
    code: 'rate_limit_exceeded',
  });
}

/** What Fastify itself refuses (bad JSON, a body too large, an unknown path), said in OpenAI's shape. */
export function fromHttpStatus(status: number, message: string): OpenAiError {
  const known = status >= 400 && status < 500;
  return new OpenAiError(known ? status : 500, {
    message: known ? message : 'The server had an error while processing your request.',
    type: known ? 'invalid_request_error' : 'server_error',
    param: null,
    code: known ? (STATUS_CODES[status] ?? 'error').toLowerCase().replaceAll(' ', '_') : null,
  });
}
