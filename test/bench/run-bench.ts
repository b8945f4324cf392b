import { openContest } from './load/contest.js';
import { PHOTOS_A_LISTING } from './load/bench-listing.js';
import { ListingNumbers } from './load/listing-numbers.js';
import { seededRandom } from './load/seeded-random.js';
import { measureHanging, type HangingRun } from './measure/measure-hanging.js';
import { measureIdling, type IdleUse } from './measure/measure-idling.js';
import { measurePlain, plainListings, type PlainWork } from './measure/measure-plain.js';
import { measureProfile, type Profile } from './measure/measure-profile.js';
import type { ContestantName } from './contestant-name.js';
import type { BenchOptions } from './options.js';
import { startBenchStack } from './stack/bench-stack.js';

/** Everything that a run measured. */
export interface BenchResult {
  readonly idleUse: Readonly<Record<ContestantName, IdleUse>>;
  readonly profiles: readonly Profile[];
  readonly hanging: HangingRun;
  readonly plain: PlainWork;
}

/**
 * Starts the stack, measures and ends it.
 * @param log takes lines of progress
 * @throws ListingLostError where a listing has no outcome
 */
export async function runBench(
  { size, profiles, seed }: BenchOptions,
  log: (line: string) => void,
): Promise<BenchResult> {
  const listings =
    profiles.length * (size.warmUp + size.idle + size.blocks * size.listingsABlock) +
    2 * size.hanging +
    plainListings(size);
  log(`starting two contestants; drawing ${listings * PHOTOS_A_LISTING} photos`);
  const stack = await startBenchStack(listings * PHOTOS_A_LISTING);
  try {
    const contest = openContest(stack);
    const numbers = new ListingNumbers();
    const random = seededRandom(seed);
    log(`watching both idle for ${size.idlingMs / 1_000} s`);
    const idleUse = await measureIdling(contest, size.idlingMs);
    const measured: Profile[] = [];
    for (const providerLatencyMs of profiles) {
      measured.push(
        await measureProfile(contest, { providerLatencyMs, size, numbers, random, idleUse, log }),
      );
    }
    log(`every write-back hanging: ${size.hanging} interactive listings before, and during`);
    const hanging = await measureHanging(contest, numbers, size.hanging);
    log('the same steps in a plain script');
    const plain = await measurePlain(contest, size, numbers);
    await contest.close();
    return { idleUse, profiles: measured, hanging, plain };
  } finally {
    await stack.stop();
  }
}
