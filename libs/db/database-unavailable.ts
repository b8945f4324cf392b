import { errorFacts } from '#libs/log/error-facts';

/** Postgres is starting, stopping or overloaded, or gave up a transaction that can be done again (SQLSTATE). */
const TEMPORARY_STATES: ReadonlySet<string> = new Set([
  '53300', // too many connections
  '53400', // configuration limit exceeded
  '55P03', // lock not available
  '57014', // statement timeout
  '57P01', // administrator shutdown
  '57P02', // crash shutdown
  '57P03', // can't connect now: starting up
  '57P05', // idle session timeout
  '25P03', // idle in transaction timeout
  '40001', // serialization failure
  '40P01', // deadlock
]);

const NETWORK_CODES: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

/** `pg` has no codes for these; the texts are in its `client.js` and in `pg-pool`. */
const MESSAGES: readonly RegExp[] = [
  /^Connection terminated/,
  /^timeout exceeded when trying to connect/,
  /^Client has encountered a connection error/,
  /^Client was closed/,
  /^Query read timeout/,
];

/** Whether an error says that Postgres can't be had just now, so that repeating may help, rather than a bug of ours. */
export function isDatabaseUnavailable(error: unknown): boolean {
  const facts = errorFacts(error);
  if (facts === undefined) return false;
  const { code = '', message, errors = [] } = facts;
  return (
    TEMPORARY_STATES.has(code) ||
    code.startsWith('08') ||
    NETWORK_CODES.has(code) ||
    MESSAGES.some((pattern) => pattern.test(message)) ||
    errors.some(isDatabaseUnavailable)
  );
}
