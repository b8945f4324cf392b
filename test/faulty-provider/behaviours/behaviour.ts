import type { FailureClass } from '#libs/domain/failure-classes';
import type { ProviderProtocol } from '#libs/config/providers';
import type { AnswerMembers } from '../answers/honest-answer.js';
import { honestAnswer } from '../answers/honest-answer.js';
import type { AskedRequest } from '../asked-request.js';
import type {
  CountedTokens,
  ErrorExtras,
  ErrorKind,
  Protocol,
  WrittenAnswer,
} from '../protocols/protocol.js';
import type { WireReply } from '../wire-reply.js';

/** A request that is to be answered, and what the server knows around it. */
export interface Asked {
  readonly request: AskedRequest;
  readonly protocol: Protocol;
  /** How many requests for the same capability of the same listing have come before. */
  readonly before: number;
  /** The last good answer that went out; absent before the first. */
  readonly earlier?: WireReply;
}

/** One way to answer a request. */
export interface Behaviour {
  /** Rows of `docs/failover.md`; none for an answer as it should be. */
  readonly rows: readonly number[];
  /** A line for people. */
  readonly what: string;
  /** What its adapter makes of it; `answer` where a whole text comes, which our rules judge. */
  readonly becomes: FailureClass | 'answer';
  /** Protocols whose providers do this; all where it isn't said. */
  readonly protocols?: readonly ProviderProtocol[];
  readonly reply: (asked: Asked) => WireReply | Promise<WireReply>;
}

/** What every answer of a provider counts, unless it lies. */
export const COUNTED: CountedTokens = { input: 1_000, cached: 400, output: 100 };

/** The text of an honest answer. */
export async function goodAnswer({ request }: Asked): Promise<string> {
  return JSON.stringify(await honestAnswer(request));
}

/** A completion that differs from a good one only as given. */
export function completion(
  { request, protocol }: Asked,
  text: string,
  given: Partial<WrittenAnswer> = {},
): WireReply {
  return protocol.completion(writtenAnswer(request, text, given));
}

export function writtenAnswer(
  { model, callId }: AskedRequest,
  text: string,
  given: Partial<WrittenAnswer> = {},
): WrittenAnswer {
  return {
    text,
    end: 'clean',
    model,
    tokens: COUNTED,
    replyId: `reply-to-${callId}`,
    requestId: `request-${callId}`,
    ...given,
  };
}

/** A completion whose honest answer was changed. */
export async function changedAnswer(
  asked: Asked,
  change: (answer: AnswerMembers) => AnswerMembers,
): Promise<WireReply> {
  return completion(asked, JSON.stringify(change(await honestAnswer(asked.request))));
}

/** An error in the protocol's own words. @throws Error where its providers have none of the kind */
export function errorReply(
  { request, protocol }: Asked,
  kind: ErrorKind,
  extras: Omit<ErrorExtras, 'requestId'> = {},
): WireReply {
  const reply = protocol.error(kind, { requestId: `request-${request.callId}`, ...extras });
  if (reply === undefined) throw new Error(`${protocol.name} has no error "${kind}"`);
  return reply;
}

/** A reply whose shape is nobody's protocol: a proxy's, a firewall's. */
export function page(status: number): WireReply {
  const body = '<!doctype html><title>Just a moment</title>';
  return { kind: 'status', status, headers: { 'content-type': 'text/html' }, body };
}
