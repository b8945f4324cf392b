import type { CallUse } from '#libs/db/model-calls/read-uses';
import type { CallStep } from '#libs/domain/call-story/revision-calls';
import { tellChange, tellStep, type StepEnding } from '#libs/domain/call-story/tell-call';
import type { ScheduledStep } from '#libs/temporal/run-story/planned-steps';
import type { UnsentStep } from '#libs/temporal/run-story/steps-of-history';

/** @param step that made the call, where the run's history has it */
export function stepOfUse(use: CallUse, step: ScheduledStep | undefined): CallStep {
  return {
    at: use.usedAt.toISOString(),
    sent: use.reused ? 'reused' : 'bought',
    capability: use.capability,
    round: use.round,
    provider: use.provider,
    model: use.model,
    asked: askedOtherwise(step),
    callId: use.id,
    state: use.state,
    class: use.verdict?.class ?? null,
    action: use.verdict?.action ?? null,
    ...tellStep(endingOf(use)),
    httpStatus: use.status,
    providerRequestId: use.provider_request_id,
    tokens: use.usage && {
      input: use.usage.inputTokens,
      cachedInput: use.usage.cachedInputTokens,
      output: use.usage.outputTokens,
      estimated: use.usage.estimated,
    },
    costMicros: use.cost_micros,
    costUnknownReason: use.cost_unknown_reason,
    reservedMicros: use.reserved_micros,
    boughtByRevision: use.revision,
    reservedAt: use.reserved_at.toISOString(),
    settledAt: use.settled_at?.toISOString() ?? null,
    durationMs: use.duration_ms,
  };
}

/** A step for which nothing was sent costs nothing. */
export function stepOfUnsent({ at, step, ...verdict }: UnsentStep): CallStep {
  return {
    at: at.toISOString(),
    sent: 'not_sent',
    capability: step.capability,
    round: step.round,
    provider: step.planned.provider,
    model: step.planned.model,
    asked: askedOtherwise(step),
    callId: null,
    state: null,
    class: verdict.class,
    action: verdict.action,
    ...tellStep({ kind: 'failed', sent: 'never', verdict }),
    httpStatus: null,
    providerRequestId: null,
    tokens: null,
    costMicros: 0,
    costUnknownReason: null,
    reservedMicros: null,
    boughtByRevision: null,
    reservedAt: null,
    settledAt: null,
    durationMs: null,
  };
}

function endingOf({ state, verdict, reused }: CallUse): StepEnding {
  if (verdict !== null) return { kind: 'failed', sent: reused ? 'earlier' : 'now', verdict };
  if (state === 'reserved') return { kind: 'under_way' };
  return { kind: 'answered', from: reused ? 'earlier_call' : 'provider' };
}

function askedOtherwise(step: ScheduledStep | undefined): string | null {
  if (step?.repair !== undefined) return `once more for ${step.repair.fields.join(', ')} alone`;
  return step?.change === undefined ? null : tellChange(step.change);
}
