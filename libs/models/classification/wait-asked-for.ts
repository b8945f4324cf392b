import type { FailureClass } from '#libs/domain/failure-classes';
import { readRetryAfterMs } from '#libs/http/retry-after';
import type { SeenReply } from '../exchange/exchange.js';
import { jsonOf, readErrorBody } from './error-body.js';

/** The longest wait before the same provider is asked again: row 33 of the failover table. */
const LONGEST_USABLE_WAIT_MS = 60_000;
/** The longest rest that a provider can ask for: row 34. */
const LONGEST_REST_MS = 10 * 60_000;
/** What stands for a wait that nobody can read: row 34. */
const UNREADABLE_REST_MS = 60_000;

/** What a reply says of how long to wait. A wait of 0, also a date that has passed, says nothing. */
type Wait =
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'asked'; readonly ms: number };

/** A 429 is `rate.limited` where it says for how long, in reason; else it is opaque. */
export function classOfLimitedRate(reply: SeenReply): 'rate.limited' | 'rate.opaque' {
  const wait = readWait(reply);
  return wait.kind === 'asked' && wait.ms <= LONGEST_USABLE_WAIT_MS
    ? 'rate.limited'
    : 'rate.opaque';
}

/**
 * The wait that a reply asks for, as far as it is of use for its class: an opaque limit and an overload make the
 * provider rest (at most ten minutes), all else waits at most a minute.
 * @returns milliseconds, or null
 */
export function waitAskedFor(reply: SeenReply, failureClass: FailureClass): number | null {
  const wait = readWait(reply);
  if (failureClass === 'rate.opaque' && wait.kind === 'unreadable') return UNREADABLE_REST_MS;
  if (wait.kind !== 'asked') return null;
  if (failureClass === 'rate.opaque' || failureClass === 'srv.overloaded') {
    return Math.min(wait.ms, LONGEST_REST_MS);
  }
  return wait.ms <= LONGEST_USABLE_WAIT_MS ? wait.ms : null;
}

/**
 * Read in this order: OpenAI's and Azure's `retry-after-ms`, `Retry-After`, the body (Google's `RetryInfo`, since Google
 * sends no header).
 */
function readWait(reply: SeenReply): Wait {
  const ms = reply.headers.get('retry-after-ms');
  const header = reply.headers.get('retry-after');
  if (ms !== null && /^\d{1,9}(\.\d+)?$/.test(ms)) return asked(Math.round(Number(ms)));
  if (header !== null) {
    const waitMs = readRetryAfterMs(header);
    return waitMs === undefined ? { kind: 'unreadable' } : asked(waitMs);
  }
  if (ms !== null) return { kind: 'unreadable' };
  const inBody = readErrorBody(jsonOf(reply.text))?.retryDelayMs;
  return inBody == null ? { kind: 'none' } : asked(inBody);
}

function asked(ms: number): Wait {
  return ms === 0 ? { kind: 'none' } : { kind: 'asked', ms };
}
