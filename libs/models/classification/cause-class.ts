import type { FailureClass } from '#libs/domain/failure-classes';

/** What broke a connection, read from the first code in an error's chain of causes. */
export interface BrokenConnection {
  readonly failureClass: FailureClass;
  readonly code: string;
}

/** The system's resolver: no such name, or no answer from it. */
const DNS_CODES = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA', 'EAI_NONAME']);
/** The system's and undici's codes for a connection that never stood. */
const CONNECT_CODES = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'EHOSTDOWN',
  'ENETUNREACH',
  'ENETDOWN',
  'UND_ERR_CONNECT_TIMEOUT',
]);
/** OpenSSL's and Node's codes of a certificate or a handshake (`X509_V_ERR_*` without the prefix, `ERR_SSL_*`, `ERR_TLS_*`). */
const TLS_CODE =
  /^(ERR_TLS_|ERR_SSL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|CERT_|CRL_|HOSTNAME_MISMATCH$|INVALID_CA$|INVALID_PURPOSE$|EPROTO$)/;
/** This machine has run out of something: nothing that a provider can help. */
const OUR_CODES = new Set(['EMFILE', 'ENFILE', 'ENOBUFS', 'ENOMEM', 'EADDRNOTAVAIL']);
/** undici's own patience, five minutes for headers and between two chunks. */
const TIMEOUT_CODES: ReadonlyMap<string, FailureClass> = new Map([
  ['UND_ERR_HEADERS_TIMEOUT', 'timeout.headers'],
  ['UND_ERR_BODY_TIMEOUT', 'timeout.body'],
]);
/** Codes of Node's HTTP parser: what came is no HTTP. */
const NOT_HTTP = /^HPE_/;

/**
 * What `fetch` (undici) says of an address that it won't open a connection to: a blocked port, a scheme other than
 * http. These errors have no code; the words are the Fetch standard's and have been the same since undici 5.
 */
const REFUSED_BY_FETCH = new Set(['bad port', 'unknown scheme']);
/** Longer chains are circular. */
const MAX_CAUSES = 6;

/**
 * Reads why a connection broke. SDKs make DNS, refusals, TLS and resets one class; only the code in the chain of causes
 * tells them apart.
 * @param moment whether the reply's headers had come when it broke
 * @returns undefined where no cause has a code
 */
export function brokenConnection(
  error: unknown,
  moment: 'before_headers' | 'after_headers',
): BrokenConnection | undefined {
  const cause = causesOf(error).find((one) => codeOf(one) !== undefined);
  const code = codeOf(cause);
  if (cause === undefined || code === undefined) return undefined;
  return { failureClass: classOfCode(code, cause, moment), code };
}

function classOfCode(
  code: string,
  cause: object,
  moment: 'before_headers' | 'after_headers',
): FailureClass {
  const timeout = TIMEOUT_CODES.get(code);
  if (timeout !== undefined) return timeout;
  if (moment === 'after_headers') return 'net.cut';
  if (DNS_CODES.has(code)) return 'net.dns';
  if (CONNECT_CODES.has(code) || failedToConnect(cause)) return 'net.connect';
  if (TLS_CODE.test(code)) return 'net.tls';
  if (OUR_CODES.has(code)) return 'ours.infra';
  if (NOT_HTTP.test(code)) return 'wire.not_json';
  return 'net.reset';
}

/** Whether `fetch` itself refused the address, so that nothing was sent. */
export function isRefusedByFetch(error: unknown): boolean {
  return causesOf(error).some(
    (cause) =>
      'message' in cause &&
      typeof cause.message === 'string' &&
      REFUSED_BY_FETCH.has(cause.message),
  );
}

/** `ETIMEDOUT` is a connection's or a read's; the system call tells. */
function failedToConnect(cause: object): boolean {
  return 'syscall' in cause && cause.syscall === 'connect' && codeOf(cause) === 'ETIMEDOUT';
}

function codeOf(cause: object | undefined): string | undefined {
  if (cause === undefined || !('code' in cause)) return undefined;
  return typeof cause.code === 'string' && cause.code !== '' ? cause.code : undefined;
}

/** The error and its causes, outermost first; errors of `fetch` may be of another realm, so no `instanceof`. */
function causesOf(error: unknown): object[] {
  const chain: object[] = [];
  let current = error;
  while (typeof current === 'object' && current !== null && chain.length < MAX_CAUSES) {
    chain.push(current);
    current = 'cause' in current ? current.cause : undefined;
  }
  return chain;
}
