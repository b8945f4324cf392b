import { setTimeout as delay } from 'node:timers/promises';
import { openDatabase } from '#libs/db/database';
import { epochMs } from '../clock.js';
import { listingIdOf } from '../load/bench-listing.js';
import type { Contest } from '../load/contest.js';
import { numbersOf, type ListingNumbers, type NumberRange } from '../load/listing-numbers.js';
import { ListingLostError } from '../load/write-backs.js';
import type { MarketplaceRequest } from '../marketplace/messages.js';
import { setLatency } from './provider-control.js';

/** What sellers of the interactive lane wait for, with a marketplace that takes write-backs, and one that hangs. */
export interface HangingRun {
  /** From accepted to the stored answer with the fields, each listing's, ms. */
  readonly answeringMs: readonly number[];
  readonly hangingMs: readonly number[];
}

const PROVIDER_LATENCY_MS = 200;
/** Between two listings: about half of what the machine of the README can do. */
const EVERY_MS = 250;
/** After the marketplace answers again: longer than the engine's back-off has grown in the meantime. */
const LOST_AFTER_MS = 300_000;

/**
 * Announces interactive listings to Garnish at a steady pace: first as ever, then with every write-back hanging. At
 * its end all of them must arrive.
 * @throws ListingLostError for a listing without answer or write-back
 */
export async function measureHanging(
  contest: Contest,
  numbers: ListingNumbers,
  listings: number,
): Promise<HangingRun> {
  await setLatency(contest.stack.providerOrigin, PROVIDER_LATENCY_MS);
  const before = numbers.take(listings);
  await announceSteadily(contest, before);
  await allWrittenBack(contest, before);
  const answeringMs = await answersOf(contest, before);

  const during = numbers.take(listings);
  tell(contest, { kind: 'hang' });
  await announceSteadily(contest, during);
  const hangingMs = await answersOf(contest, during);
  tell(contest, { kind: 'answer' });
  await allWrittenBack(contest, during);
  return { answeringMs, hangingMs };
}

function tell({ stack }: Contest, request: MarketplaceRequest): void {
  stack.marketplace.child.send(request);
}

/** At moments planned ahead: a slow answer moves no later arrival (an open loop). */
async function announceSteadily({ announcers }: Contest, range: NumberRange): Promise<void> {
  const startMs = epochMs();
  await Promise.all(
    numbersOf(range).map(async (index, turn) => {
      await delay(Math.max(0, startMs + turn * EVERY_MS - epochMs()));
      await announcers.garnish.announce(index, 'interactive');
    }),
  );
}

async function allWrittenBack({ writeBacks }: Contest, range: NumberRange): Promise<void> {
  await Promise.all(
    numbersOf(range).map((index) => writeBacks.of('garnish', listingIdOf(index), LOST_AFTER_MS)),
  );
}

const POLL_MS = 100;
const MOST_POLLS = 600;

/** Waits until the attributes of all have been answered. @returns how long each took, by the database's clock */
async function answersOf({ stack }: Contest, range: NumberRange): Promise<readonly number[]> {
  const db = openDatabase({
    url: stack.postgres.url(stack.contestants.garnish.databaseName),
    maxConnections: 1,
    applicationName: 'bench-answers',
    onConnectionError: () => undefined,
  });
  try {
    for (let polls = 0; polls < MOST_POLLS; polls += 1) {
      const rows = await db
        .selectFrom('model_call as c')
        .innerJoin('listing_revision as r', (join) =>
          join
            .onRef('r.marketplace', '=', 'c.marketplace')
            .onRef('r.listing_id', '=', 'c.listing_id'),
        )
        .select(['r.accepted_at', 'c.settled_at'])
        .where('c.listing_id', 'in', numbersOf(range).map(listingIdOf))
        .where('c.capability', '=', 'attributes')
        .where('c.state', '=', 'answered')
        .execute();
      if (rows.length === range.count) {
        return rows.map((row) => Number(row.settled_at) - Number(row.accepted_at));
      }
      await delay(POLL_MS);
    }
  } finally {
    await db.destroy();
  }
  throw new ListingLostError('interactive listings were not answered with write-backs hanging');
}
