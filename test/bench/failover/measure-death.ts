import { setTimeout as delay } from 'node:timers/promises';
import { epochMs } from '../clock.js';
import type { Announcer } from '../load/announcer.js';
import { listingIdOf } from '../load/bench-listing.js';
import type { WriteBacks } from '../load/write-backs.js';
import { nextMessage } from '../stack/next-message.js';
import {
  DyingProviderMessage,
  type Death,
  type DyingProviderRequest,
} from './dying-provider/messages.js';
import { FIRST, MARKETPLACE, type FailoverStack } from './failover-stack.js';
import type { FailoverOptions } from './options.js';

/** One listing under the steady load. */
export interface MeasuredListing {
  readonly acceptedAtMs: number;
  /** From the 202 to the arrival of its document. */
  readonly latencyMs: number;
  readonly outcome: string;
}

/** One death of the first provider, from before it until after its return. */
export interface MeasuredDeath {
  readonly death: Death;
  readonly listings: readonly MeasuredListing[];
  readonly diedAtMs: number;
  /** When some worker first let it rest; null where none did. */
  readonly restedAtMs: number | null;
  readonly healedAtMs: number;
  /** When it was first asked again and answered. */
  readonly returnedAtMs: number;
  /** When each call to the dead provider was reserved. */
  readonly wastedAtMs: readonly number[];
  /** When the dead provider received calls, by worker; nothing where it listens no more. */
  readonly receivedAtMs: ReadonlyMap<string, readonly number[]>;
}

/** Whatever takes longer is lost. */
const LOST_AFTER_MS = 120_000;
/** A rest is at most some minutes long here. */
const BACK_WITHIN_MS = 180_000;
const LOOK_EVERY_MS = 100;

/** What load is made with. */
export interface LoadParts {
  readonly stack: FailoverStack;
  readonly announcer: Announcer;
  readonly writeBacks: WriteBacks;
  /** @returns a number that no listing has */
  readonly nextIndex: () => number;
}

/**
 * Lets the first provider die and heal under a steady load.
 * @throws ListingLostError for a listing without write-back
 */
export async function measureDeath(
  parts: LoadParts,
  death: Death,
  { calmSeconds, deadSeconds, everyMs }: FailoverOptions,
): Promise<MeasuredDeath> {
  const { stack } = parts;
  const over = new AbortController();
  const load = announceSteadily(parts, everyMs, over.signal);
  // A loss is told at the end, once the load is awaited.
  load.catch(() => undefined);
  await delay(calmSeconds * 1_000);
  await become(stack, death);
  const diedAtMs = epochMs();
  await delay(deadSeconds * 1_000);
  const received = await become(stack, 'healthy');
  const healedAtMs = epochMs();
  const returnedAtMs = await untilItAnswers(stack, healedAtMs);
  await delay(calmSeconds * 1_000);
  over.abort();
  const listings = await load;
  return {
    death,
    listings,
    diedAtMs,
    restedAtMs: await restedAt(stack, diedAtMs),
    healedAtMs,
    returnedAtMs,
    wastedAtMs: await wastedCalls(stack, diedAtMs, healedAtMs),
    receivedAtMs: received,
  };
}

async function become(
  { first }: FailoverStack,
  be: DyingProviderRequest['be'],
): Promise<ReadonlyMap<string, readonly number[]>> {
  const told = nextMessage(first.child, DyingProviderMessage);
  first.child.send({ be } satisfies DyingProviderRequest);
  const message = await told;
  if (message.kind !== 'became') throw new Error('the provider did not become what it was told');
  return new Map(Object.entries(message.received));
}

/** At moments planned ahead: a slow answer moves no later arrival (an open loop). Lanes take turns. */
async function announceSteadily(
  { announcer, writeBacks, nextIndex }: LoadParts,
  everyMs: number,
  until: AbortSignal,
): Promise<readonly MeasuredListing[]> {
  const startMs = epochMs();
  const listings: Promise<MeasuredListing>[] = [];
  for (let turn = 0; !until.aborted; turn += 1) {
    await delay(Math.max(0, startMs + turn * everyMs - epochMs()));
    const index = nextIndex();
    const lane = turn % 2 === 0 ? 'interactive' : 'standard';
    const listing = announcer.announce(index, lane).then(async ({ acceptedAtMs }) => {
      const arrival = await writeBacks.of(MARKETPLACE, listingIdOf(index), LOST_AFTER_MS);
      const latencyMs = Math.max(0, arrival.atMs - acceptedAtMs);
      return { acceptedAtMs, latencyMs, outcome: arrival.outcome };
    });
    listing.catch(() => undefined);
    listings.push(listing);
  }
  return Promise.all(listings);
}

/** The rows of calls to the first provider that were reserved from then on. */
function callsSince({ db }: FailoverStack, sinceMs: number) {
  return db
    .selectFrom('model_call')
    .select(['reserved_at', 'settled_at', 'state'])
    .where('provider', '=', FIRST)
    .where('reserved_at', '>', new Date(sinceMs))
    .orderBy('reserved_at');
}

async function untilItAnswers(stack: FailoverStack, healedAtMs: number): Promise<number> {
  while (epochMs() < healedAtMs + BACK_WITHIN_MS) {
    const answered = await callsSince(stack, healedAtMs)
      .where('state', '=', 'answered')
      .executeTakeFirst();
    if (answered?.settled_at != null) return answered.settled_at.getTime();
    await delay(LOOK_EVERY_MS);
  }
  throw new Error('the provider has healed, but nobody asks it');
}

async function restedAt({ db }: FailoverStack, diedAtMs: number): Promise<number | null> {
  const row = await db
    .selectFrom('provider_health')
    .select('opened_at')
    .where('provider', '=', FIRST)
    .where('opened_at', '>', new Date(diedAtMs))
    .orderBy('opened_at')
    .executeTakeFirst();
  return row?.opened_at.getTime() ?? null;
}

async function wastedCalls(
  stack: FailoverStack,
  diedAtMs: number,
  healedAtMs: number,
): Promise<readonly number[]> {
  const rows = await callsSince(stack, diedAtMs)
    .where('reserved_at', '<', new Date(healedAtMs))
    .where('state', '<>', 'answered')
    .execute();
  return rows.map((row) => row.reserved_at.getTime());
}
