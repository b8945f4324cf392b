import { epochMs } from '../clock.js';
import type { ContestantName } from '../contestant-name.js';
import type { BenchStack } from '../stack/bench-stack.js';
import { cpuTimeMs, cpuTimeOfFamilyMs } from './cpu-time.js';
import { readPersistenceWrites, totalOf } from './persistence-writes.js';

/** CPU ms by process. Postgres and S3 serve both contestants, of which one works at a time. */
export const PROCESSES = ['temporal', 'worker', 'api', 'postgres', 's3'] as const;
export type CpuMs = Readonly<Record<(typeof PROCESSES)[number], number>>;

/** What a contestant has used, since its start or between two readings. */
export interface Counters {
  /** When it was read, or how long it lasted. */
  readonly atMs: number;
  readonly cpuMs: CpuMs;
  /** Temporal's persistence operations that write. */
  readonly writes: number;
}

export async function readCounters(stack: BenchStack, name: ContestantName): Promise<Counters> {
  const { pids, metricsUrl } = stack.contestants[name];
  const [temporal, worker, api, postgres, s3, writes] = await Promise.all([
    cpuTimeMs(pids.temporal),
    cpuTimeMs(pids.worker),
    cpuTimeMs(pids.api),
    cpuTimeOfFamilyMs(stack.postgres.pid),
    cpuTimeMs(stack.s3.pid),
    readPersistenceWrites(metricsUrl).then(totalOf),
  ]);
  return { atMs: epochMs(), cpuMs: { temporal, worker, api, postgres, s3 }, writes };
}

/** What was used between two readings. */
export function used(before: Counters, after: Counters): Counters {
  return combine(before, after, (one, other) => other - one);
}

/** What idling for as long as `usage` lasted would have used, taken off it. */
export function withoutIdling(usage: Counters, idle: Counters): Counters {
  const share = usage.atMs / idle.atMs;
  return { ...combine(idle, usage, (one, other) => other - one * share), atMs: usage.atMs };
}

/** The share of one listing among `count`. */
export function divided(usage: Counters, count: number): Counters {
  return combine(usage, usage, (one) => one / count);
}

function combine(
  one: Counters,
  other: Counters,
  of: (one: number, other: number) => number,
): Counters {
  const cpu = (process: keyof CpuMs): number => of(one.cpuMs[process], other.cpuMs[process]);
  return {
    atMs: of(one.atMs, other.atMs),
    cpuMs: {
      temporal: cpu('temporal'),
      worker: cpu('worker'),
      api: cpu('api'),
      postgres: cpu('postgres'),
      s3: cpu('s3'),
    },
    writes: of(one.writes, other.writes),
  };
}
