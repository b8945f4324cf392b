import { setTimeout as delay } from 'node:timers/promises';
import { enrichmentWorkflowId } from '#libs/domain/contract';
import { listingIdOf } from '../load/bench-listing.js';
import { ListingLostError } from '../load/write-backs.js';
import type { Contestant } from '../stack/contestant.js';

const POLL_MS = 100;
const MOST_POLLS = 300;

/**
 * Events in the history of each listing's run, once it has closed.
 * @throws ListingLostError for a run that doesn't close, or closes as anything but completed
 */
export async function readRunLengths(
  contestant: Contestant,
  indexes: readonly number[],
): Promise<readonly number[]> {
  const lengths: number[] = [];
  for (const index of indexes) lengths.push(await lengthOf(contestant, listingIdOf(index)));
  return lengths;
}

async function lengthOf(contestant: Contestant, listingId: string): Promise<number> {
  const id = enrichmentWorkflowId({ marketplace: contestant.name, listingId });
  const handle = contestant.temporal.client.workflow.getHandle(id);
  for (let polls = 0; polls < MOST_POLLS; polls += 1) {
    const { status, historyLength } = await handle.describe();
    if (status.name === 'COMPLETED') return historyLength;
    if (status.name !== 'RUNNING') throw new ListingLostError(`${id} ended as ${status.name}`);
    await delay(POLL_MS);
  }
  throw new ListingLostError(`${id} is still running`);
}
