import type { Client } from '@temporalio/client';
import { providerQueue } from '#libs/domain/contract';
import { LANE_TIMINGS, type Lane } from '#libs/domain/lane-timings';
import { callEngine } from './engine-unavailable.js';

/** What waits for a provider, as Temporal estimates it. */
export interface ProviderQueue {
  /** Attempts that wait for a worker. */
  readonly backlog: number;
  readonly backlogByLane: Readonly<Record<Lane, number>>;
  /** How long the first of those has waited; null where none waits. */
  readonly oldestWaitsMs: number | null;
  /** Attempts a second that came and that went to workers, over the last 30 s. */
  readonly addedPerSecond: number;
  readonly takenPerSecond: number;
  /** Workers that ask it for work: 0 means that nobody takes anything. */
  readonly workers: number;
  /** What the queue hands out a second at most; null where nothing limits it. */
  readonly rateLimitPerSecond: number | null;
  /** Who set that: the workers' configuration, or an operator at Temporal. */
  readonly rateLimitSetBy: 'workers' | 'operator' | null;
}

/** Temporal's `TaskQueueType` of activities. */
const ACTIVITY_QUEUE = 2;
/** Temporal's `RateLimitSource`; what else there is, is the server's own default. */
const SET_BY: ReadonlyMap<unknown, 'workers' | 'operator'> = new Map([
  [1, 'operator'],
  [2, 'workers'],
]);

/** @throws EngineUnavailable */
export async function describeProviderQueue(
  client: Client,
  provider: string,
): Promise<ProviderQueue> {
  const { stats, statsByPriorityKey, pollers, effectiveRateLimit } = await callEngine(client, () =>
    client.workflowService.describeTaskQueue({
      namespace: client.options.namespace,
      taskQueue: { name: providerQueue(provider) },
      // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- the enum is in a package that the SDK keeps to itself
      taskQueueType: ACTIVITY_QUEUE,
      reportStats: true,
      reportConfig: true,
    }),
  );
  const inLane = (lane: Lane): number =>
    numberOf(statsByPriorityKey[LANE_TIMINGS[lane].priorityKey]?.approximateBacklogCount);
  const backlog = numberOf(stats?.approximateBacklogCount);
  const { seconds, nanos } = stats?.approximateBacklogAge ?? {};
  const rateLimitSetBy = SET_BY.get(effectiveRateLimit?.rateLimitSource) ?? null;
  return {
    backlog,
    backlogByLane: {
      interactive: inLane('interactive'),
      standard: inLane('standard'),
      backfill: inLane('backfill'),
    },
    oldestWaitsMs:
      backlog === 0 ? null : numberOf(seconds) * 1_000 + Math.round((nanos ?? 0) / 1e6),
    addedPerSecond: stats?.tasksAddRate ?? 0,
    takenPerSecond: stats?.tasksDispatchRate ?? 0,
    workers: new Set(pollers.map(({ identity }) => identity)).size,
    rateLimitPerSecond:
      rateLimitSetBy === null ? null : (effectiveRateLimit?.requestsPerSecond ?? null),
    rateLimitSetBy,
  };
}

function numberOf(long: { toNumber(): number } | null | undefined): number {
  return long?.toNumber() ?? 0;
}
