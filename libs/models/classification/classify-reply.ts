import type { FailureClass } from '#libs/domain/failure-classes';
import type { Usage } from '#libs/domain/money';
import type { SeenReply } from '../exchange/exchange.js';
import type { ProviderFailure } from '../provider-failure.js';
import { type ErrorBody, jsonOf, readErrorBody } from './error-body.js';
import { meaningOfCode } from './error-codes.js';
import { classOfPhrase } from './error-phrases.js';
import { failureOf } from './failure-of.js';
import { classOfLimitedRate } from './wait-asked-for.js';

/** Statuses whose class isn't that of their hundred. */
const CLASS_OF_STATUS: ReadonlyMap<number, FailureClass> = new Map([
  [401, 'auth'],
  [402, 'quota.money'],
  [403, 'auth.model'],
  [408, 'srv.error'],
  [409, 'srv.conflict'],
  [410, 'model.gone'],
  [413, 'in.too_big'],
  [503, 'srv.overloaded'],
  // Anthropic's own, and Cloudflare's "site is overloaded".
  [529, 'srv.overloaded'],
]);
/** A code that may stand in a sentence: no provider puts seller text into one that looks like this. */
const PLAIN_CODE = /^[\w.-]{1,64}$/;

/** Classifies a whole reply that is no 2xx: error code or type first, then the status, words last. */
export function classifyErrorReply(reply: SeenReply): ProviderFailure {
  const body = readErrorBody(jsonOf(reply.text));
  const named = classOfCodes(body, reply);
  const failureClass = named ?? withWords(classOfStatus(reply.status, body, reply), body);
  return answered(reply.status, failureClass, body, reply, null);
}

/**
 * A 2xx that is an error all the same: its own code or status decides as if it had come with it.
 * @returns undefined where the JSON has no error at its top
 */
export function errorInAnswer(json: unknown, reply: SeenReply): ProviderFailure | undefined {
  const isError =
    typeof json === 'object' && json !== null && 'error' in json && json.error != null;
  return isError ? innerFailure(json, reply, null) : undefined;
}

/**
 * Classifies an error that stands in a 2xx.
 * @param error the JSON that holds it
 * @param usage what the answer around it counted
 */
export function innerFailure(
  error: unknown,
  reply: SeenReply,
  usage: Usage | null,
): ProviderFailure {
  const body = readErrorBody(error);
  const status = body?.status ?? null;
  const named = classOfCodes(body, reply);
  const failureClass =
    named ??
    (status !== null && status >= 400
      ? withWords(classOfStatus(status, body, reply), body)
      : 'wire.error_in_200');
  return answered(reply.status, failureClass, body, reply, usage);
}

function classOfCodes(body: ErrorBody | undefined, reply: SeenReply): FailureClass | undefined {
  for (const code of body?.codes ?? []) {
    const meaning = meaningOfCode(code);
    if (meaning !== undefined) return meaning === 'rate' ? classOfLimitedRate(reply) : meaning;
  }
  return undefined;
}

function classOfStatus(
  status: number,
  body: ErrorBody | undefined,
  reply: SeenReply,
): FailureClass {
  // A page instead of JSON is a firewall's, not the provider's word on what our key may.
  if (status === 403 && body === undefined) return 'srv.error';
  if (status === 429) return classOfLimitedRate(reply);
  return CLASS_OF_STATUS.get(status) ?? (status >= 500 ? 'srv.error' : 'req.invalid');
}

/** Only "your request is wrong" may mean more than code and status say. */
function withWords(failureClass: FailureClass, body: ErrorBody | undefined): FailureClass {
  if (failureClass !== 'req.invalid') return failureClass;
  return classOfPhrase(body?.message ?? '') ?? failureClass;
}

function answered(
  status: number,
  failureClass: FailureClass,
  body: ErrorBody | undefined,
  reply: SeenReply,
  usage: Usage | null,
): ProviderFailure {
  const codes = (body?.codes ?? []).filter((code) => PLAIN_CODE.test(code));
  const code = codes.find((one) => meaningOfCode(one) !== undefined) ?? codes[0] ?? null;
  const message = `the provider answered ${status}${code === null ? '' : ` (${code})`}`;
  return failureOf(failureClass, message, reply, { code, usage });
}
