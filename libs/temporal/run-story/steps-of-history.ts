import type { Client } from '@temporalio/client';
import { z } from 'zod';
import { failedStep, type FailedStep } from './failed-step.js';
import { inMs, momentOf, type HistoryEvent } from './history-event.js';
import { scheduledStep, type ScheduledStep } from './planned-steps.js';

/** A step for which nothing was sent, as its run knows it; the database has no row of it. */
export interface UnsentStep extends Omit<FailedStep, 'callId'> {
  readonly at: Date;
  readonly step: ScheduledStep;
}

/** What a run's history says of one revision's model steps. */
export interface HistorySteps {
  readonly unsent: readonly UnsentStep[];
  /** The step that made a call, by the call's id; not of a call whose step the engine tried again. */
  readonly byCall: ReadonlyMap<string, ScheduledStep>;
  readonly byActivityId: ReadonlyMap<string, ScheduledStep>;
  /** Ends of timers that run still: of whatever the run waits for. */
  readonly timersUntil: readonly Date[];
}

const Answer = z.object({ callId: z.string() });

/** Reads the events of one run. */
export function stepsOfHistory(
  client: Client,
  events: readonly HistoryEvent[],
  revision: number,
): HistorySteps {
  const scheduled = new Map<string, ScheduledStep>();
  const byCall = new Map<string, ScheduledStep>();
  const unsent: UnsentStep[] = [];
  const timers = new Map<string, Date>();
  for (const event of events) {
    noteTimer(timers, event);
    const begun = scheduledStep(client, event);
    if (begun?.revision === revision) scheduled.set(String(event.eventId), begun);
    const completed = event.activityTaskCompletedEventAttributes;
    const failed =
      event.activityTaskFailedEventAttributes ?? event.activityTaskTimedOutEventAttributes;
    const step = scheduled.get(String((completed ?? failed)?.scheduledEventId));
    if (step === undefined) continue;
    const callId = completed ? callIdOf(client, completed.result?.payloads?.[0]) : undefined;
    if (callId !== undefined) byCall.set(callId, step);
    const end = failedStep(client, failed?.failure);
    if (end === undefined) continue;
    const { callId: failedCall, ...verdict } = end;
    const at = momentOf(event.eventTime);
    if (failedCall !== null) byCall.set(failedCall, step);
    else if (at !== null) unsent.push({ ...verdict, at, step });
  }
  return {
    unsent,
    byCall,
    byActivityId: new Map([...scheduled.values()].map((step) => [step.activityId, step])),
    timersUntil: [...timers.values()],
  };
}

function noteTimer(timers: Map<string, Date>, event: HistoryEvent): void {
  const started = event.timerStartedEventAttributes;
  if (started) {
    const endsAt = inMs(event.eventTime) + inMs(started.startToFireTimeout);
    timers.set(started.timerId ?? '', new Date(endsAt));
  }
  const ended = event.timerFiredEventAttributes ?? event.timerCanceledEventAttributes;
  if (ended) timers.delete(ended.timerId ?? '');
  // A run that has ended waits for nothing.
  if (event.workflowExecutionCompletedEventAttributes) timers.clear();
}

type Payload = NonNullable<
  NonNullable<
    NonNullable<HistoryEvent['activityTaskCompletedEventAttributes']>['result']
  >['payloads']
>[number];

function callIdOf(client: Client, payload: Payload | undefined): string | undefined {
  if (payload === undefined) return undefined;
  const result: unknown = client.options.loadedDataConverter.payloadConverter.fromPayload(payload);
  return Answer.safeParse(result).data?.callId;
}
