import { epochMs } from '../clock.js';
import type { Contestant } from '../stack/contestant.js';
import { cpuTimeMs } from './cpu-time.js';
import { readPersistenceWrites, totalOf } from './persistence-writes.js';

/** What a contestant has used since its start. */
export interface Counters {
  readonly atMs: number;
  /** CPU ms by process. */
  readonly temporalCpuMs: number;
  readonly workerCpuMs: number;
  readonly apiCpuMs: number;
  /** Temporal's persistence operations that write. */
  readonly writes: number;
}

export async function readCounters({ pids, metricsUrl }: Contestant): Promise<Counters> {
  const [temporalCpuMs, workerCpuMs, apiCpuMs, writes] = await Promise.all([
    cpuTimeMs(pids.temporal),
    cpuTimeMs(pids.worker),
    cpuTimeMs(pids.api),
    readPersistenceWrites(metricsUrl).then(totalOf),
  ]);
  return { atMs: epochMs(), temporalCpuMs, workerCpuMs, apiCpuMs, writes };
}

/** What was used between two readings. `atMs` is the time between them. */
export function used(before: Counters, after: Counters): Counters {
  return combine(before, after, (one, other) => other - one);
}

/** What idling for as long as `usage` lasted would have used, taken off it. */
export function withoutIdling(usage: Counters, idle: Counters): Counters {
  const share = usage.atMs / idle.atMs;
  return { ...combine(idle, usage, (one, other) => other - one * share), atMs: usage.atMs };
}

function combine(
  one: Counters,
  other: Counters,
  of: (one: number, other: number) => number,
): Counters {
  return {
    atMs: of(one.atMs, other.atMs),
    temporalCpuMs: of(one.temporalCpuMs, other.temporalCpuMs),
    workerCpuMs: of(one.workerCpuMs, other.workerCpuMs),
    apiCpuMs: of(one.apiCpuMs, other.apiCpuMs),
    writes: of(one.writes, other.writes),
  };
}
