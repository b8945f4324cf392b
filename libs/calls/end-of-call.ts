import type { SettledCall } from '#libs/db/model-calls/settle-call';
import { decideAfter, type FailedTry } from '#libs/domain/failover';
import { FAILURE_RULES } from '#libs/domain/failure-rules';
import type { FailureClass, Verdict } from '#libs/domain/failures';
import type { Flag } from '#libs/domain/flag';
import { costOf, type Cost } from '#libs/domain/money';
import type { Completion } from '#libs/models/provider';
import type { ProviderFailure } from '#libs/models/provider-failure';
import type { OneCall, OneCallResult } from './one-call.js';

/** What a sent call came to: as it is stored, and as its activity hears it. */
export interface EndOfCall<Answer> {
  readonly settled: Omit<SettledCall, 'id' | 'durationMs'>;
  readonly result: OneCallResult<Answer>;
}

/** Why the cost of a call without a whole answer isn't known. */
const COST_UNKNOWN = {
  maybe: 'no answer came; the provider may have billed the call',
  yes: 'the provider bills the call, but reported no usage that we could read',
} as const;

/** The end of a call that brought no whole completion. */
export function endOfFailure<Answer>(
  call: OneCall<Answer>,
  callId: string,
  error: ProviderFailure,
  failed: FailedTry,
): EndOfCall<Answer> {
  const { failureClass, message } = error;
  const { status, requestId, raw } = error.facts;
  const { action, waitMs } = decideAfter(failureClass, error.facts.waitMs, failed, Math.random());
  const verdict = verdictOf(call, failureClass, action, { message, callId, status, waitMs });
  const { billed } = FAILURE_RULES[failureClass];
  const cost: Cost =
    billed === 'no'
      ? { kind: 'known', micros: 0 }
      : { kind: 'unknown', reason: COST_UNKNOWN[billed] };
  return {
    settled: {
      state: billed === 'no' ? 'failed' : 'maybe_billed',
      verdict,
      status,
      providerRequestId: requestId,
      usage: null,
      cost,
      rawAnswer: raw,
      accepted: null,
      flags: flagsOf(call, failureClass),
    },
    result: { kind: 'verdict', verdict },
  };
}

/** The end of a call that brought a whole completion, whatever it says. */
export function endOfCompletion<Answer>(
  call: OneCall<Answer>,
  callId: string,
  completion: Completion,
  tried: FailedTry,
): EndOfCall<Answer> {
  const { content, status } = completion;
  const facts = {
    state: 'answered' as const,
    status,
    providerRequestId: completion.requestId,
    usage: completion.usage,
    cost: costOf(completion.usage, call.provider.priceOf(call.planned.model)),
    rawAnswer: content.kind === 'text' ? content.text : completion.raw,
  };
  const read = content.kind === 'text' ? call.interpret(content.text) : WITHOUT_TEXT[content.kind];
  if (read.kind === 'usable') {
    return {
      settled: { ...facts, verdict: null, accepted: read.answer, flags: read.flags },
      result: { kind: 'answered', callId, answer: read.answer },
    };
  }
  const { action, waitMs } = decideAfter(read.class, null, tried, Math.random());
  const { message } = read;
  const verdict = verdictOf(call, read.class, action, { message, callId, status, waitMs });
  return {
    settled: { ...facts, verdict, accepted: null, flags: flagsOf(call, read.class) },
    result: { kind: 'verdict', verdict },
  };
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

/** A verdict on the call's provider and model. */
export function verdictOf(
  call: Pick<OneCall<unknown>, 'planned'>,
  failureClass: FailureClass,
  action: Verdict['action'],
  facts: Pick<Verdict, 'message' | 'callId'> & Partial<Pick<Verdict, 'status' | 'waitMs'>>,
): Verdict {
  return {
    class: failureClass,
    action,
    provider: call.planned.provider,
    model: call.planned.model,
    message: facts.message,
    status: facts.status ?? null,
    callId: facts.callId,
    waitMs: facts.waitMs ?? null,
  };
}
