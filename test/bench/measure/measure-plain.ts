import { CONTESTANT_NAMES, type ContestantName } from '../contestant-name.js';
import type { Contest } from '../load/contest.js';
import type { ListingNumbers } from '../load/listing-numbers.js';
import type { BenchSize } from '../options.js';
import { PlainMessage, type PlainRequest } from '../plain/messages.js';
import { nextMessage } from '../stack/next-message.js';
import { median } from './median.js';
import { setLatency } from './provider-control.js';

/** Work without an engine. */
export interface PlainWork {
  /** CPU of each contestant's own steps, ms a listing: the median of several turns. */
  readonly stepsCpuMs: Readonly<Record<ContestantName, number>>;
  /** Wall time of one listing's photos alone, ms: the median. */
  readonly photosMs: number;
}

/** Turns of each contestant's steps, after one that warms up. */
const TURNS = 5;

/** Runs the contestants' steps by turns, and photos alone, in the plain script's process. */
export async function measurePlain(
  contest: Contest,
  size: BenchSize,
  numbers: ListingNumbers,
): Promise<PlainWork> {
  await setLatency(contest.stack.providerOrigin, 0);
  const ask = async (request: PlainRequest): Promise<PlainMessage> => {
    contest.stack.plain.child.send(request);
    const message = await nextMessage(contest.stack.plain.child, PlainMessage);
    if (message.kind === 'failed') throw new Error(`the plain script failed: ${message.message}`);
    return message;
  };
  const cpuMs: Record<ContestantName, number[]> = { garnish: [], naive: [] };
  for (let turn = 0; turn <= TURNS; turn += 1) {
    for (const name of CONTESTANT_NAMES) {
      const reply = await ask({ kind: 'steps', of: name, ...numbers.take(size.plain) });
      if (reply.kind === 'steps_done' && turn > 0) cpuMs[name].push(reply.cpuMsAListing);
    }
  }
  const photos = await ask({ kind: 'photos', ...numbers.take(size.plain) });
  return {
    stepsCpuMs: { garnish: median(cpuMs.garnish), naive: median(cpuMs.naive) },
    photosMs: photos.kind === 'photos_done' ? median(photos.msOfListings) : Number.NaN,
  };
}

/** Listings that {@link measurePlain} needs. */
export function plainListings(size: BenchSize): number {
  return (CONTESTANT_NAMES.length * (TURNS + 1) + 1) * size.plain;
}
