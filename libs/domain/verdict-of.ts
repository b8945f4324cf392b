import type { FailoverAction, FailureClass, Verdict } from './failures.js';

/** A verdict on what was asked of a provider's model; what isn't said of the failure is null. */
export function verdictOf(
  { provider, model }: Pick<Verdict, 'provider' | 'model'>,
  failureClass: FailureClass,
  action: FailoverAction,
  facts: Pick<Verdict, 'message'> &
    Partial<Pick<Verdict, 'status' | 'callId' | 'waitMs' | 'change'>>,
): Verdict {
  return {
    class: failureClass,
    action,
    provider,
    model,
    message: facts.message,
    status: facts.status ?? null,
    callId: facts.callId ?? null,
    waitMs: facts.waitMs ?? null,
    change: facts.change ?? null,
  };
}
