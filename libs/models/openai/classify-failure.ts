import { APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai';
import type { FailureClass } from '#libs/domain/failures';
import { readRetryAfterMs } from '#libs/http/retry-after';
import { ProviderFailure } from '../provider-failure.js';
import type { CapturedReply } from './captured-reply.js';

/** Codes in a connection error's cause chain that mean: nothing was sent. */
const NOTHING_SENT = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);
const TLS_CODE = /^(ERR_TLS_|ERR_SSL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|CERT_)/;
/**
 * What `fetch` (undici) says of an address that it won't open a connection to: a blocked port, a scheme other than
 * http. These errors have no code; the words are the Fetch standard's and have been the same since undici 5.
 */
const REFUSED_BY_FETCH = new Set(['bad port', 'unknown scheme']);
/** OpenAI's and Azure's codes for a request that their content filter refused. */
const FILTER_CODES = new Set([
  'content_filter',
  'content_policy_violation',
  'image_content_policy_violation',
  'ResponsibleAIPolicyViolation',
]);
/** Longer chains are circular. */
const MAX_CAUSES = 6;
/** A wait that a provider may ask for; anything longer is left to the retry policy. */
const LONGEST_USABLE_WAIT_MS = 60_000;

/** Whether a request got as far as `fetch`. */
export type RequestProgress = 'not_begun' | 'begun';

/**
 * Classifies what a request threw, read in this order: our own signal, whether anything could be sent at all, the
 * cause's code, the error code, the status (openai's own classes miss aborts after the headers, cut bodies and replies
 * that aren't JSON).
 * @param progress `not_begun`: the SDK threw before it asked `fetch`, over our settings
 * @param reply what was captured of the reply, if one began
 * @param signal the attempt's own signal
 */
export function classifyFailure(
  error: unknown,
  progress: RequestProgress,
  reply: CapturedReply | undefined,
  signal: AbortSignal,
): ProviderFailure {
  if (
    signal.aborted ||
    error instanceof APIUserAbortError ||
    error instanceof APIConnectionTimeoutError
  ) {
    return failure('timeout', 'no whole answer within the time of the attempt', reply, 'maybe');
  }
  if (progress === 'not_begun' || isRefusedByFetch(error)) {
    return failure(
      'config.invalid',
      "the provider's address or key in our settings can't be used",
      reply,
      'no',
    );
  }
  const code = causeCode(error);
  if (code !== null && NOTHING_SENT.has(code)) {
    return failure('net.connect', `the provider can't be reached (${code})`, reply, 'no');
  }
  if (code !== null && TLS_CODE.test(code)) {
    return failure(
      'net.connect',
      `the provider's certificate or TLS is wrong (${code})`,
      reply,
      'no',
    );
  }
  if (reply !== undefined && reply.status >= 200 && reply.status < 300) {
    return failure(
      'wire.invalid',
      'the reply was cut or is not the JSON of a completion',
      reply,
      'maybe',
    );
  }
  if (error instanceof APIError && error.status !== undefined)
    return byStatus(Number(error.status), typeof error.code === 'string' ? error.code : '', reply);
  if (code !== null) return failure('net.reset', `the connection broke (${code})`, reply, 'maybe');
  return failure(
    'unknown',
    `unexpected: ${error instanceof Error ? error.name : 'not an error'}`,
    reply,
    'maybe',
  );
}

function byStatus(status: number, code: string, reply: CapturedReply | undefined): ProviderFailure {
  if (FILTER_CODES.has(code))
    return failure(
      'policy.filter',
      "the provider's content filter refused the listing",
      reply,
      'maybe',
    );
  if (status === 401 || status === 403)
    return failure('auth', `the provider refuses our key (${status})`, reply, 'no');
  if (status === 429) return failure('rate.limited', 'the provider limits our rate', reply, 'no');
  if (status === 408 || status >= 500)
    return failure('srv.error', `the provider answered ${status}`, reply, 'maybe');
  return failure(
    'req.invalid',
    `the provider refuses our request (${status}${code === '' ? '' : `, ${code}`})`,
    reply,
    'no',
  );
}

function failure(
  failureClass: FailureClass,
  message: string,
  reply: CapturedReply | undefined,
  billed: 'no' | 'maybe',
): ProviderFailure {
  return new ProviderFailure(failureClass, message, {
    status: reply?.status ?? null,
    requestId: reply?.headers.get('x-request-id') ?? null,
    waitMs: usableWaitMs(reply?.headers),
    billed,
    raw: reply?.raw ?? null,
  });
}

/** The first code in the chain of causes. */
function causeCode(error: unknown): string | null {
  for (const cause of causes(error)) {
    if ('code' in cause && typeof cause.code === 'string' && cause.code !== '') return cause.code;
  }
  return null;
}

function isRefusedByFetch(error: unknown): boolean {
  return causes(error).some(
    (cause) =>
      'message' in cause &&
      typeof cause.message === 'string' &&
      REFUSED_BY_FETCH.has(cause.message),
  );
}

/** The error and its causes, outermost first; errors of `fetch` may be of another realm, so no `instanceof`. */
function causes(error: unknown): object[] {
  const chain: object[] = [];
  let current = error;
  while (typeof current === 'object' && current !== null && chain.length < MAX_CAUSES) {
    chain.push(current);
    current = 'cause' in current ? current.cause : undefined;
  }
  return chain;
}

/** What the provider asks for, where it is short enough to be waited for. */
function usableWaitMs(headers: Headers | undefined): number | null {
  const waitMs = readRetryAfterMs(headers?.get('retry-after'));
  return waitMs !== undefined && waitMs <= LONGEST_USABLE_WAIT_MS ? waitMs : null;
}
