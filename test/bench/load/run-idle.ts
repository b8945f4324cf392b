import { setTimeout as delay } from 'node:timers/promises';
import { CONTESTANT_NAMES, type ContestantName } from '../contestant-name.js';
import { epochMs } from '../clock.js';
import type { Contest } from './contest.js';
import { enrichListing, type EnrichedListing } from './enrich-listing.js';
import { numbersOf, type NumberRange } from './listing-numbers.js';
import { shuffled } from './seeded-random.js';

/** Between two arrivals, beside three times the provider's latency: room enough for the slower contestant. */
const PAUSE_MS = 400;

export type IdleRun = Readonly<Record<ContestantName, readonly EnrichedListing[]>>;

/**
 * Announces one listing at a time, to the contestants by turns, at moments planned ahead: a slow answer moves no
 * later arrival (an open loop).
 */
export async function runIdle(
  contest: Contest,
  range: NumberRange,
  options: { readonly providerLatencyMs: number; readonly random: () => number },
): Promise<IdleRun> {
  const turns = numbersOf(range).flatMap((index) =>
    shuffled(CONTESTANT_NAMES, options.random).map((contestant) => ({ contestant, index })),
  );
  const everyMs = PAUSE_MS + 3 * options.providerLatencyMs;
  const startMs = epochMs();
  const listings = await Promise.all(
    turns.map(async ({ contestant, index }, turn) => {
      await delay(Math.max(0, startMs + turn * everyMs - epochMs()));
      return { contestant, listing: await enrichListing(contest, contestant, index) };
    }),
  );
  const of = (name: ContestantName) =>
    listings.filter(({ contestant }) => contestant === name).map(({ listing }) => listing);
  return { garnish: of('garnish'), naive: of('naive') };
}
