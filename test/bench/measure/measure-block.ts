import { setTimeout as delay } from 'node:timers/promises';
import type { ContestantName } from '../contestant-name.js';
import type { Contest } from '../load/contest.js';
import { latencyMsOf } from '../load/enrich-listing.js';
import { numbersOf, type NumberRange } from '../load/listing-numbers.js';
import { runBurst } from '../load/run-burst.js';
import { checkOutcomes } from './check-outcomes.js';
import {
  divided,
  readCounters,
  used,
  withoutIdling,
  type Counters,
  type CpuMs,
} from './counters.js';
import { mean } from './median.js';
import { readCalls } from './provider-control.js';
import { readRunLengths } from './run-lengths.js';

/** After the last write-back: runs close, outcomes are recorded, acks are noted. All of it is the listings' cost. */
const SETTLE_MS = 1_000;

/** One contestant's figures of one block, a listing each where it isn't said otherwise. */
export interface Block {
  readonly listingsPerSecond: number;
  /** From accepted to written back, each listing's. */
  readonly latenciesMs: readonly number[];
  readonly events: number;
  readonly writes: number;
  readonly cpuMs: CpuMs;
  /** Requests that the provider received. */
  readonly calls: number;
  /** Of the whole block: calls whose id had come before, write-backs whose key had. */
  readonly repeatedCalls: number;
  readonly repeatedWriteBacks: number;
  /** Documents that differ, their listings apart; 1 where all say the same. */
  readonly fingerprints: ReadonlySet<string>;
}

/** Runs one block of one contestant and checks that nothing was lost. @throws ListingLostError */
export async function measureBlock(
  contest: Contest,
  name: ContestantName,
  range: NumberRange,
  idle: Counters,
): Promise<Block> {
  const contestant = contest.stack.contestants[name];
  const { providerOrigin, postgres } = contest.stack;
  const callsBefore = await readCalls(providerOrigin);
  const repeatsBefore = contest.writeBacks.repeatsOf(name);
  const before = await readCounters(contest.stack, name);
  const burst = await runBurst(contest, name, range);
  await delay(SETTLE_MS);
  const after = await readCounters(contest.stack, name);
  const { writes, cpuMs } = divided(withoutIdling(used(before, after), idle), range.count);
  const callsAfter = await readCalls(providerOrigin);
  const events = await readRunLengths(contestant, numbersOf(range));
  await checkOutcomes(contestant, postgres.url(contestant.databaseName), burst.listings);

  const received = callsAfter.received - callsBefore.received;
  return {
    listingsPerSecond: (range.count / burst.tookMs) * 1_000,
    latenciesMs: burst.listings.map(latencyMsOf),
    events: mean(events),
    writes,
    cpuMs,
    calls: received / range.count,
    repeatedCalls: received - (callsAfter.distinct - callsBefore.distinct),
    repeatedWriteBacks: contest.writeBacks.repeatsOf(name) - repeatsBefore,
    fingerprints: new Set(burst.listings.map(({ arrival }) => arrival.fingerprint)),
  };
}
