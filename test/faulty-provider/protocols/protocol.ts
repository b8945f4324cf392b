import type { ProviderProtocol } from '#libs/config/providers';
import type { AskedRequest, ReceivedRequest } from '../asked-request.js';
import type { WireReply } from '../wire-reply.js';

/** Errors that providers answer; each protocol has its own words for them. */
export const ERROR_KINDS = [
  'bad_request',
  'unprocessable',
  'no_such_path',
  'bad_key',
  'forbidden',
  'no_credit',
  'no_quota',
  'no_such_model',
  'retired_model',
  'too_long',
  'unreadable_image',
  'unfetched_image',
  'too_big',
  'filtered_prompt',
  'conflict',
  'limited',
  'timed_out',
  'failed',
  'unavailable',
  'overloaded',
] as const;
export type ErrorKind = (typeof ERROR_KINDS)[number];

/** How a completion ends. */
export type AnswerEnd =
  | 'clean'
  /** At the output limit. */
  | 'length'
  | 'filter'
  | 'refusal'
  /** In a way that no documentation names. */
  | 'unknown';

/** Tokens as a provider counts them; the cached ones are among the input's. */
export interface CountedTokens {
  readonly input: number;
  readonly cached: number;
  readonly output: number;
}

/** A completion, before its protocol has words for it. */
export interface WrittenAnswer {
  readonly text: string;
  readonly end: AnswerEnd;
  /** The model that it says it is of. */
  readonly model: string;
  readonly tokens: CountedTokens;
  readonly replyId: string;
  /** The provider's own id of the request. */
  readonly requestId: string;
}

/** What a provider's error says beside its kind. */
export interface ErrorExtras {
  readonly requestId: string;
  /** As the provider says when to come back; absent where it doesn't. */
  readonly retryAfter?: string;
}

/** One protocol as a server speaks it: what an adapter sends is read, what it reads is written. */
export interface Protocol {
  readonly name: ProviderProtocol;
  /** @returns undefined where it is no request for a completion in this protocol */
  readonly read: (request: ReceivedRequest) => AskedRequest | undefined;
  /** A whole completion, with 200. */
  readonly completion: (answer: WrittenAnswer) => WireReply;
  /** @returns undefined where this protocol's providers have no such error */
  readonly error: (kind: ErrorKind, extras: ErrorExtras) => WireReply | undefined;
  /** A 200 that has the error of a kind in it, and one that has no answer in it. */
  readonly errorIn200: string;
  readonly withoutAnswer: (answer: WrittenAnswer) => WireReply;
}

/** A JSON body with its status. */
export function jsonReply(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): WireReply {
  return { kind: 'status', status, headers, body: JSON.stringify(body) };
}
