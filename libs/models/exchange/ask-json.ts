import { classifyFailure } from '../classification/classify-failure.js';
import { errorInAnswer } from '../classification/classify-reply.js';
import { jsonOf } from '../classification/error-body.js';
import { failureOf } from '../classification/failure-of.js';
import type { ProviderFailure } from '../provider-failure.js';
import { openExchange, type SeenReply } from './exchange.js';

/** A 2xx reply that is JSON and no error. */
export interface JsonReply {
  readonly reply: SeenReply;
  readonly json: unknown;
}

/**
 * Has an SDK send one request and reads the reply itself: whatever the SDK makes of a whole answer, it is an answer that
 * is paid for.
 * @param signal ends the whole attempt, body included
 * @param send hands the given `fetch` to the SDK; what it returns is not used
 * @throws {ProviderFailure} where no whole JSON came, or one that is an error
 */
export async function askJson(
  signal: AbortSignal,
  send: (fetch: typeof globalThis.fetch) => Promise<unknown>,
): Promise<JsonReply> {
  const exchange = openExchange();
  let thrown: unknown;
  try {
    await send(exchange.fetch);
  } catch (error) {
    thrown = error;
  }
  const { reply } = exchange;
  if (reply?.body !== 'whole' || reply.status < 200 || reply.status >= 300) {
    throw classifyFailure(thrown, exchange, signal);
  }
  const json = jsonOf(reply.text);
  if (json === undefined) throw noJson(reply);
  const error = errorInAnswer(json, reply);
  if (error !== undefined) throw error;
  return { reply, json };
}

/** What began as JSON was cut; anything else never was any. */
function noJson(reply: SeenReply): ProviderFailure {
  return /^\s*[[{]/.test(reply.text)
    ? failureOf('net.cut', 'the JSON of the reply is cut', reply)
    : failureOf('wire.not_json', `the provider answered ${reply.status} with no JSON`, reply);
}
