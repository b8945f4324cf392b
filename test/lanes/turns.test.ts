import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Lane } from '#libs/domain/lane';
import type { Engine } from '#libs/temporal/engine';
import { useRealTemporal } from '../harness/real-temporal.js';
import { QueuedIngests } from './queued-ingests.js';

const real = useRealTemporal();
let ingests: QueuedIngests;
beforeAll(async () => {
  ingests = await QueuedIngests.open(real);
});
afterAll(() => ingests.close());

/** Queues `count` ingests, one after the other. */
async function add(
  count: number,
  marketplace: string,
  lane: Lane,
  fairness: Engine['fairness'] = 'by_marketplace',
): Promise<void> {
  for (let number = 0; number < count; number += 1) await ingests.add(marketplace, lane, fairness);
}

describe('a queue that is behind', () => {
  it('takes interactive listings before standard ones, those before a backfill', async () => {
    await add(3, 'brocante', 'backfill');
    await add(2, 'brocante', 'standard');
    await add(2, 'brocante', 'interactive');
    const order = await ingests.work(7);
    expect(order.map(({ lane }) => lane)).toEqual([
      ...['interactive', 'interactive'],
      ...['standard', 'standard'],
      ...['backfill', 'backfill', 'backfill'],
    ]);
  });

  it('lets marketplaces take turns within a lane: one listing does not wait for an import', async () => {
    await add(12, 'importer', 'standard');
    await add(2, 'other', 'standard');
    const order = (await ingests.work(14)).map(({ marketplace }) => marketplace);
    expect(order.lastIndexOf('other')).toBeLessThan(6);
  });

  it('takes them as they came where fairness is off', async () => {
    await add(8, 'importer', 'standard', 'none');
    await add(1, 'other', 'standard', 'none');
    const order = (await ingests.work(9)).map(({ marketplace }) => marketplace);
    expect(order.indexOf('other')).toBe(8);
  });
});
