import { setTimeout as delay } from 'node:timers/promises';
import { CONTESTANT_NAMES, type ContestantName } from '../contestant-name.js';
import type { Contest } from '../load/contest.js';
import { latencyMsOf } from '../load/enrich-listing.js';
import type { ListingNumbers } from '../load/listing-numbers.js';
import { runBurst } from '../load/run-burst.js';
import { runIdle } from '../load/run-idle.js';
import { shuffled } from '../load/seeded-random.js';
import { epochMs } from '../clock.js';
import type { BenchSize } from '../options.js';
import { measureBlock, type Block } from './measure-block.js';
import type { IdleUse } from './measure-idling.js';
import { commitsOf } from './commits-of-contestants.js';
import { setLatency } from './provider-control.js';

/** One contestant's figures of one profile. */
export interface ProfileRun {
  /** From accepted to written back, one listing at a time. */
  readonly idleLatenciesMs: readonly number[];
  /** From the request to its 202, one listing at a time. */
  readonly acceptLatenciesMs: readonly number[];
  readonly blocks: readonly Block[];
  readonly commitsAListing: number;
}

/** Both contestants against a provider of one latency. */
export interface Profile {
  readonly providerLatencyMs: number;
  readonly of: Readonly<Record<ContestantName, ProfileRun>>;
}

/** Warms up, measures at idle, then in blocks by turns, the order of each pair drawn anew. */
export async function measureProfile(
  contest: Contest,
  options: {
    readonly providerLatencyMs: number;
    readonly size: BenchSize;
    readonly numbers: ListingNumbers;
    readonly random: () => number;
    readonly idleUse: Readonly<Record<ContestantName, IdleUse>>;
    readonly log: (line: string) => void;
  },
): Promise<Profile> {
  const { providerLatencyMs, size, numbers, random, idleUse, log } = options;
  await setLatency(contest.stack.providerOrigin, providerLatencyMs);
  const warmUp = numbers.take(size.warmUp);
  for (const name of CONTESTANT_NAMES) await runBurst(contest, name, warmUp);
  log(`provider ${providerLatencyMs} ms: idle, ${size.idle} listings a contestant`);
  const idle = await runIdle(contest, numbers.take(size.idle), { providerLatencyMs, random });

  await delay(size.commitsSettleMs);
  const commitsBefore = await commitsOf(contest);
  const startedAtMs = epochMs();
  const blocks: Record<ContestantName, Block[]> = { garnish: [], naive: [] };
  for (let number = 1; number <= size.blocks; number += 1) {
    const range = numbers.take(size.listingsABlock);
    for (const name of shuffled(CONTESTANT_NAMES, random)) {
      const block = await measureBlock(contest, name, range, idleUse[name].counters);
      blocks[name].push(block);
      log(
        `provider ${providerLatencyMs} ms: block ${number} of ${size.blocks}, ${name}: ${block.listingsPerSecond.toFixed(1)} listings/s`,
      );
    }
  }
  await delay(size.commitsSettleMs);
  const commitsAfter = await commitsOf(contest);
  const lastedMs = epochMs() - startedAtMs;

  const listings = size.blocks * size.listingsABlock;
  const runOf = (name: ContestantName): ProfileRun => ({
    idleLatenciesMs: idle[name].map(latencyMsOf),
    acceptLatenciesMs: idle[name].map(({ sentAtMs, acceptedAtMs }) => acceptedAtMs - sentAtMs),
    blocks: blocks[name],
    commitsAListing:
      (commitsAfter[name] - commitsBefore[name] - idleUse[name].commitsAMs * lastedMs) / listings,
  });
  return { providerLatencyMs, of: { garnish: runOf('garnish'), naive: runOf('naive') } };
}
