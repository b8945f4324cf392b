import { defaultPayloadConverter } from '@temporalio/common';
import { enrichmentWorkflowId } from '#libs/domain/contract';
import type { Temporal } from '#libs/temporal/connect-temporal';

/** What a listing's open run was told: its input, then each signal as name and argument. */
export interface SeenRun {
  readonly input: unknown;
  readonly signals: readonly (readonly [name: string, argument: unknown])[];
}

/** Reads what the newest run of a listing of `sandbox` was told, out of its history. @throws WorkflowNotFoundError */
export async function seeRun({ client }: Temporal, listingId: string): Promise<SeenRun> {
  const id = enrichmentWorkflowId({ marketplace: 'sandbox', listingId });
  const { events = [] } = await client.workflow.getHandle(id).fetchHistory();
  let input: unknown;
  const signals: [string, unknown][] = [];
  for (const event of events ?? []) {
    const started = event.workflowExecutionStartedEventAttributes;
    const signalled = event.workflowExecutionSignaledEventAttributes;
    if (started) input = decode(started.input?.payloads?.[0]);
    if (signalled)
      signals.push([signalled.signalName ?? '', decode(signalled.input?.payloads?.[0])]);
  }
  return { input, signals };
}

function decode(
  payload: Parameters<typeof defaultPayloadConverter.fromPayload>[0] | undefined,
): unknown {
  return payload === undefined ? undefined : defaultPayloadConverter.fromPayload(payload);
}
