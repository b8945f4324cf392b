import type { ProviderFailure } from '../provider-failure.js';
import type { Exchange } from '../exchange/exchange.js';
import { brokenConnection, isRefusedByFetch } from './cause-class.js';
import { classifyErrorReply } from './classify-reply.js';
import { failureOf } from './failure-of.js';

/**
 * Classifies a request that brought no whole 2xx reply. Read in the order of the failover table: our own signal, whether
 * anything could be sent at all, the code of what broke the connection, then the reply. The SDKs' own error classes
 * aren't asked: they miss aborts after the headers, cut bodies and replies that aren't JSON.
 * @param thrown what the SDK threw
 * @param signal the attempt's own signal
 */
export function classifyFailure(
  thrown: unknown,
  exchange: Exchange,
  signal: AbortSignal,
): ProviderFailure {
  const { reply } = exchange;
  if (reply?.body === 'whole') return classifyErrorReply(reply);
  if (signal.aborted) return abortedBy(signal, exchange);
  if (!exchange.begun || isRefusedByFetch(thrown)) {
    return failureOf(
      'config.invalid',
      "the provider's address or key in our settings can't be used",
      undefined,
    );
  }
  const broken = brokenConnection(thrown, reply === undefined ? 'before_headers' : 'after_headers');
  if (broken !== undefined) {
    const { failureClass, code } = broken;
    return failureOf(failureClass, `the connection failed (${code})`, reply, { code });
  }
  if (reply !== undefined) return failureOf('net.cut', 'the body of the reply was cut', reply);
  const name = thrown instanceof Error ? thrown.name : 'not an error';
  return failureOf('unknown', `unexpected: ${name}`, undefined);
}

/** `AbortSignal.timeout` aborts with a `TimeoutError`; any other reason is somebody's wish to stop. */
function abortedBy(signal: AbortSignal, { reply }: Exchange): ProviderFailure {
  if (!isTimeout(signal.reason)) {
    return failureOf('cancelled', 'the call was no longer wanted', reply);
  }
  return reply === undefined
    ? failureOf('timeout.headers', 'no answer began within the time of the attempt', undefined)
    : failureOf('timeout.body', 'the answer did not end within the time of the attempt', reply);
}

function isTimeout(reason: unknown): boolean {
  return (
    typeof reason === 'object' &&
    reason !== null &&
    'name' in reason &&
    reason.name === 'TimeoutError'
  );
}
