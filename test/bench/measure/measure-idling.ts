import { setTimeout as delay } from 'node:timers/promises';
import type { ContestantName } from '../contestant-name.js';
import { epochMs } from '../clock.js';
import type { Contest } from '../load/contest.js';
import { commitsOf } from './commits-of-contestants.js';
import { readCounters, used, type Counters } from './counters.js';

/** What a contestant uses while nothing is asked of it: polls, schedules, checks. */
export interface IdleUse {
  /** Over `atMs` milliseconds. */
  readonly counters: Counters;
  readonly commitsAMs: number;
}

/** Watches both contestants idle for `durationMs`, at the same time. */
export async function measureIdling(
  contest: Contest,
  durationMs: number,
): Promise<Readonly<Record<ContestantName, IdleUse>>> {
  const commitsBefore = await commitsOf(contest);
  const startedAtMs = epochMs();
  const before = await countersOf(contest);
  await delay(durationMs);
  const after = await countersOf(contest);
  const commitsAfter = await commitsOf(contest);
  const lastedMs = epochMs() - startedAtMs;
  const commitsAMs = (name: ContestantName): number =>
    (commitsAfter[name] - commitsBefore[name]) / lastedMs;
  return {
    garnish: { counters: used(before.garnish, after.garnish), commitsAMs: commitsAMs('garnish') },
    naive: { counters: used(before.naive, after.naive), commitsAMs: commitsAMs('naive') },
  };
}

async function countersOf({ stack }: Contest): Promise<Readonly<Record<ContestantName, Counters>>> {
  return {
    garnish: await readCounters(stack, 'garnish'),
    naive: await readCounters(stack, 'naive'),
  };
}
