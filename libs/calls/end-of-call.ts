import type { SettledCall } from '#libs/db/model-calls/settle-call';
import { decideAfter, type FailedTry } from '#libs/domain/failover';
import { FAILURE_RULES } from '#libs/domain/failure-rules';
import type { FailureClass } from '#libs/domain/failures';
import type { Flag } from '#libs/domain/flag';
import { costOf, type Cost, type Usage } from '#libs/domain/money';
import { verdictOf } from '#libs/domain/verdict-of';
import type { Completion } from '#libs/models/provider';
import type { ProviderFailure } from '#libs/models/provider-failure';
import type { OneCall, OneCallResult } from './one-call.js';

/** A call that was sent. */
export interface SentCall {
  readonly id: string;
  /** When its reservation was asked for, by the worker's clock: the price of this moment counts. */
  readonly reservedAt: Date;
}

/** What a sent call came to: as it is stored, and as its activity hears it. */
export interface EndOfCall<Answer> {
  readonly settled: Omit<SettledCall, 'id' | 'durationMs'>;
  readonly result: OneCallResult<Answer>;
}

const MAYBE_BILLED = 'no answer came; the provider may have billed the call';

/** The end of a call that brought no completion that may be read. */
export function endOfFailure<Answer>(
  call: OneCall<Answer>,
  sent: SentCall,
  error: ProviderFailure,
  failed: FailedTry,
): EndOfCall<Answer> {
  const callId = sent.id;
  const { failureClass, message } = error;
  const { status, requestId, usage, raw } = error.facts;
  const { action, ...move } = decideAfter(failureClass, error.facts.waitMs, failed, Math.random());
  const verdict = verdictOf(call.planned, failureClass, action, {
    message,
    callId,
    status,
    ...move,
  });
  return {
    settled: {
      ...billOf(call, sent, failureClass, usage),
      verdict,
      status,
      providerRequestId: requestId,
      usage,
      rawAnswer: raw,
      accepted: null,
      flags: flagsOf(call, failureClass),
    },
    result: { kind: 'verdict', verdict },
  };
}

/** What a failure costs, by its class: an answer that must not be read is an answer, and is paid. */
function billOf(
  call: OneCall<unknown>,
  sent: SentCall,
  failureClass: FailureClass,
  usage: Usage | null,
): Pick<SettledCall, 'state' | 'cost'> {
  switch (FAILURE_RULES[failureClass].billed) {
    case 'no':
      return { state: 'failed', cost: { kind: 'known', micros: 0 } };
    case 'maybe':
      return { state: 'maybe_billed', cost: { kind: 'unknown', reason: MAYBE_BILLED } };
    case 'yes':
      return { state: 'answered', cost: costOfCall(call, sent, usage) };
  }
}

/** The end of a call that brought a whole completion, whatever it says. */
export function endOfCompletion<Answer>(
  call: OneCall<Answer>,
  sent: SentCall,
  completion: Completion,
  tried: FailedTry,
): EndOfCall<Answer> {
  const callId = sent.id;
  const { content, status } = completion;
  const facts = {
    state: 'answered' as const,
    status,
    providerRequestId: completion.requestId,
    usage: completion.usage,
    cost: costOfCall(call, sent, completion.usage),
    rawAnswer: content.kind === 'text' ? content.text : completion.raw,
  };
  const read = content.kind === 'text' ? call.interpret(content.text) : WITHOUT_TEXT[content.kind];
  if (read.kind === 'usable') {
    return {
      settled: { ...facts, verdict: null, accepted: read.answer, flags: read.flags },
      result: { kind: 'answered', callId, answer: read.answer, triesUsed: tried.triesUsed },
    };
  }
  const { action, ...move } = decideAfter(read.class, null, tried, Math.random());
  const { message } = read;
  const verdict = verdictOf(call.planned, read.class, action, { message, callId, status, ...move });
  return {
    settled: { ...facts, verdict, accepted: null, flags: flagsOf(call, read.class) },
    result: { kind: 'verdict', verdict },
  };
}

function costOfCall(call: OneCall<unknown>, { reservedAt }: SentCall, usage: Usage | null): Cost {
  return costOf(usage, call.provider.priceOf(call.planned.model, reservedAt));
}

interface NoAnswer {
  readonly kind: 'unusable';
  readonly class: FailureClass;
  readonly message: string;
}

const WITHOUT_TEXT: Readonly<Record<Exclude<Completion['content']['kind'], 'text'>, NoAnswer>> = {
  refusal: {
    kind: 'unusable',
    class: 'policy.refusal',
    message: 'the model refused to answer',
  },
  filtered: {
    kind: 'unusable',
    class: 'policy.filter',
    message: "the provider's content filter stopped the answer",
  },
  cut: {
    kind: 'unusable',
    class: 'out.length',
    message: 'the answer was cut at its length limit',
  },
  empty: { kind: 'unusable', class: 'out.empty', message: 'the answer is empty' },
};

function flagsOf(call: OneCall<unknown>, failureClass: FailureClass): readonly Flag[] {
  return failureClass.startsWith('policy.') ? call.refusalFlags : [];
}
