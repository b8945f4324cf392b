import type { FailureClass } from '#libs/domain/failure-classes';
import type { Usage } from '#libs/domain/money';
import type { SeenReply } from '../exchange/exchange.js';
import { ProviderFailure } from '../provider-failure.js';
import { requestIdOf } from './request-id-of.js';
import { waitAskedFor } from './wait-asked-for.js';

/** So much of a reply is kept with a failure, for people to look at. */
const MAX_RAW_CHARACTERS = 8 * 1024;

/** The start of a reply, as it is kept with a failed call. */
export function rawOfFailure(text: string): string {
  return text.slice(0, MAX_RAW_CHARACTERS);
}

/**
 * A failure of a class, with what the reply says of it.
 * @param message a sentence for people, without seller text and keys
 */
export function failureOf(
  failureClass: FailureClass,
  message: string,
  reply: SeenReply | undefined,
  more: { readonly code?: string | null; readonly usage?: Usage | null } = {},
): ProviderFailure {
  return new ProviderFailure(failureClass, message, {
    status: reply?.status ?? null,
    code: more.code ?? null,
    requestId: reply === undefined ? null : requestIdOf(reply.headers),
    waitMs: reply === undefined ? null : waitAskedFor(reply, failureClass),
    usage: more.usage ?? null,
    raw: reply === undefined ? null : rawOfFailure(reply.text),
  });
}
