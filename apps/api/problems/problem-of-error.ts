import { HttpException } from '@nestjs/common';
import { isDatabaseUnavailable } from '#libs/db/database-unavailable';
import type { ProblemCode } from '#libs/domain/errors';
import { errorFacts } from '#libs/log/error-facts';
import { EngineUnavailable } from '#libs/temporal/engine-unavailable';
import { Problem } from './problem.js';

/** Postgres and Temporal are back within seconds of a restart; asking sooner only adds load. */
const RETRY_AFTER_OUTAGE_MS = 2_000;

/** Fastify's own errors, which Nest wraps: by code, since one status covers several. */
const BY_FASTIFY_CODE: Readonly<Partial<Record<string, ProblemCode>>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: 'request.malformed_json',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'request.malformed_json',
  FST_ERR_CTP_BODY_TOO_LARGE: 'request.body_too_large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'request.unsupported_media_type',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'request.malformed',
  FST_ERR_BAD_URL: 'request.malformed',
  FST_ERR_MAX_PARAM_LENGTH: 'request.url_too_long',
};

const BY_STATUS: Readonly<Partial<Record<number, ProblemCode>>> = {
  400: 'request.malformed',
  404: 'route.unknown',
  408: 'request.timeout',
  413: 'request.body_too_large',
  414: 'request.url_too_long',
  415: 'request.unsupported_media_type',
  431: 'request.headers_too_large',
};

/**
 * The problem that an error is answered with. What isn't known here is a bug of ours, told as such and without its
 * message, which may quote what the seller wrote.
 */
export function problemOfError(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof EngineUnavailable) {
    return new Problem('service.engine_unavailable', outage(error));
  }
  if (isDatabaseUnavailable(error)) {
    return new Problem('service.database_unavailable', outage(error));
  }
  const code = knownCode(error);
  return new Problem(code ?? 'service.bug', { cause: error });
}

function outage(cause: unknown) {
  return { cause, retryAfterMs: RETRY_AFTER_OUTAGE_MS };
}

function knownCode(error: unknown): ProblemCode | undefined {
  if (error instanceof HttpException) {
    return knownCode(error.cause) ?? BY_STATUS[error.getStatus()];
  }
  const facts = errorFacts(error);
  if (facts === undefined) return undefined;
  // The guard against `__proto__` throws a SyntaxError, which Fastify marks as the caller's.
  if (facts.name === 'SyntaxError' && facts.statusCode === 400) return 'request.malformed_json';
  return BY_FASTIFY_CODE[facts.code ?? ''] ?? BY_STATUS[facts.statusCode ?? 0];
}
