import type { WorkflowHandle } from '@temporalio/client';

type History = Awaited<ReturnType<WorkflowHandle['fetchHistory']>>;

/** An event of a run's history, as Temporal's API has it. */
export type HistoryEvent = NonNullable<History['events']>[number];

/** A moment or a duration as protobuf has it. */
type ProtoTime = HistoryEvent['eventTime'];

/** @returns ms; 0 where there is none */
export function inMs(time: ProtoTime): number {
  return Number(time?.seconds ?? 0) * 1_000 + Math.round((time?.nanos ?? 0) / 1_000_000);
}

/** @returns null where the moment is not set */
export function momentOf(time: ProtoTime): Date | null {
  const ms = inMs(time);
  return ms === 0 ? null : new Date(ms);
}
