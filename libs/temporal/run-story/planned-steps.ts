import type { Client } from '@temporalio/client';
import { z } from 'zod';
import type { Capability } from '#libs/domain/profile';
import { PlannedProvider } from '#libs/domain/profile';
import { REQUEST_CHANGES } from '#libs/domain/request-change';
import type { HistoryEvent } from './history-event.js';

/** Model activities by what they are for. */
const CAPABILITY_OF_ACTIVITY: Readonly<Record<string, Capability>> = {
  extractAttributes: 'attributes',
  checkSafety: 'safety',
};

/** The members of a model step's input that are told; those of an older version that lack them are left out. */
const StepInput = z.object({
  revision: z.int(),
  planned: PlannedProvider.pick({ provider: true, model: true }),
  round: z.int(),
  change: z.enum(REQUEST_CHANGES).optional(),
  repair: z.object({ fields: z.array(z.string()) }).optional(),
});

/** A step of the plan that a run has scheduled. */
export interface ScheduledStep extends z.infer<typeof StepInput> {
  readonly capability: Capability;
  readonly activityId: string;
}

/** @returns the model step that this event schedules, if it is one */
export function scheduledStep(client: Client, event: HistoryEvent): ScheduledStep | undefined {
  const scheduled = event.activityTaskScheduledEventAttributes;
  const capability = CAPABILITY_OF_ACTIVITY[scheduled?.activityType?.name ?? ''];
  const payload = scheduled?.input?.payloads?.[0];
  if (capability === undefined || payload == null) return undefined;
  const { payloadConverter } = client.options.loadedDataConverter;
  const read = StepInput.safeParse(payloadConverter.fromPayload(payload));
  return read.success
    ? { ...read.data, capability, activityId: scheduled?.activityId ?? '' }
    : undefined;
}
