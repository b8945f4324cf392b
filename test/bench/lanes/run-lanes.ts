import { setTimeout as delay } from 'node:timers/promises';
import pLimit from 'p-limit';
import type { Lane } from '#libs/domain/lane';
import { epochMs } from '../clock.js';
import { AnnouncementRefused, Announcer } from '../load/announcer.js';
import { listingIdOf } from '../load/bench-listing.js';
import { ListingNumbers, numbersOf, type NumberRange } from '../load/listing-numbers.js';
import { WriteBacks } from '../load/write-backs.js';
import { setLatency } from '../measure/provider-control.js';
import { withCpuShare } from './cpu-share.js';
import { IMPORTER, NEIGHBOUR, startLaneStack, type LaneStack } from './lane-stack.js';
import type { LaneBenchOptions } from './options.js';

/** Latencies of one part, from the 202 to the arrival of the document, and what surrounded them. */
export interface LaneRun {
  readonly latenciesMs: readonly number[];
  /** Of all cores, Garnish's and its services' together, 0 to 1. */
  readonly cpuShare: number;
  /** Of the import, at the end of the part: listings that are not done. */
  readonly importWaiting: number;
}

/** Everything that a run measured. */
export interface LaneResult {
  readonly idle: LaneRun;
  readonly interactive: LaneRun;
  readonly neighbour: LaneRun;
}

/** Of the import at once. */
const ANNOUNCED_AT_ONCE = 8;
/** After a 503, as the API asks for it. */
const AGAIN_AFTER_MS = 1_000;
const UNAVAILABLE = 503;
/** Far beyond the slowest: whatever takes longer is lost. */
const LOST_AFTER_MS = 300_000;
const POLL_MS = 1_000;

/**
 * Measures interactive listings without load and behind an import, then another marketplace's in the import's lane.
 * Listings have no photos: queues are measured here, not ingest.
 * @param log takes lines of progress
 * @throws ListingLostError for a measured listing without its document
 */
export async function runLanes(
  options: LaneBenchOptions,
  log: (line: string) => void,
): Promise<LaneResult> {
  const stack = await startLaneStack(options.slots);
  const importer = new Announcer({ ...stack.garnish, name: IMPORTER }, null);
  const neighbour = new Announcer({ ...stack.garnish, name: NEIGHBOUR }, null);
  try {
    await setLatency(stack.providerOrigin, options.providerLatencyMs);
    const writeBacks = new WriteBacks(stack.marketplace.child);
    const numbers = new ListingNumbers();
    const measure = async (count: number, lane: Lane): Promise<LaneRun> => {
      const { result, cpuShare } = await withCpuShare(stack, () =>
        announceSteadily(neighbour, writeBacks, numbers.take(count), lane, options.everyMs),
      );
      return { latenciesMs: result, cpuShare, importWaiting: await countWaiting(stack) };
    };
    log(`${options.idle} interactive listings, idle`);
    await measure(Math.min(options.idle, 10), 'interactive');
    const idle = await measure(options.idle, 'interactive');
    log(`${IMPORTER} announces listings in the lane backfill until ${options.backfill} wait`);
    for (let missing = options.backfill; missing > 0;) {
      await importAll(importer, numbers.take(missing));
      missing = options.backfill - (await countWaiting(stack));
    }
    await untilIngested(stack);
    log(`${options.interactive} interactive listings behind them`);
    const interactive = await measure(options.interactive, 'interactive');
    log(`${options.neighbour} listings of ${NEIGHBOUR} in the lane backfill`);
    const beside = await measure(options.neighbour, 'backfill');
    return { idle, interactive, neighbour: beside };
  } finally {
    await Promise.all([importer.close(), neighbour.close()]);
    await stack.stop();
  }
}

/** At moments planned ahead: a slow answer moves no later arrival (an open loop). @returns each listing's latency */
async function announceSteadily(
  announcer: Announcer,
  writeBacks: WriteBacks,
  range: NumberRange,
  lane: Lane,
  everyMs: number,
): Promise<readonly number[]> {
  const startMs = epochMs();
  return Promise.all(
    numbersOf(range).map(async (index, turn) => {
      await delay(Math.max(0, startMs + turn * everyMs - epochMs()));
      const { acceptedAtMs } = await announcer.announce(index, lane);
      const arrival = await writeBacks.of(NEIGHBOUR, listingIdOf(index), LOST_AFTER_MS);
      return Math.max(0, arrival.atMs - acceptedAtMs);
    }),
  );
}

async function importAll(importer: Announcer, range: NumberRange): Promise<void> {
  await pLimit(ANNOUNCED_AT_ONCE).map(numbersOf(range), (index) => importOne(importer, index));
}

/** A machine that is busy may be told to come again: an import does. */
async function importOne(importer: Announcer, index: number): Promise<void> {
  for (;;) {
    try {
      await importer.announce(index, 'backfill');
      return;
    } catch (error) {
      if (!(error instanceof AnnouncementRefused) || error.status !== UNAVAILABLE) throw error;
      await delay(AGAIN_AFTER_MS);
    }
  }
}

/** Until the import waits for the provider and for nothing before it: its own work is then over. */
async function untilIngested({ db }: LaneStack): Promise<void> {
  for (;;) {
    const { missing } = await db
      .selectFrom('listing_revision')
      .select(({ fn }) => fn.countAll<number>().as('missing'))
      .where('ingested_at', 'is', null)
      .executeTakeFirstOrThrow();
    if (missing === 0) return;
    await delay(POLL_MS);
  }
}

async function countWaiting({ db }: LaneStack): Promise<number> {
  const { waiting } = await db
    .selectFrom('listing_revision')
    .select(({ fn }) => fn.countAll<number>().as('waiting'))
    .where('marketplace', '=', IMPORTER)
    .where('state', '=', 'accepted')
    .executeTakeFirstOrThrow();
  return waiting;
}
