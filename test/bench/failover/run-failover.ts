import type { Figure } from '#test/evaluation/measure';
import { Announcer } from '../load/announcer.js';
import { WriteBacks } from '../load/write-backs.js';
import { figuresOfDeath } from './failover-figures.js';
import { MARKETPLACE, startFailoverStack } from './failover-stack.js';
import { measureDeath } from './measure-death.js';
import type { FailoverOptions } from './options.js';

const PROVIDER_LATENCY_MS = 200;

/**
 * Measures each death on one stack, one after another.
 * @throws ListingLostError where a listing has no outcome
 */
export async function runFailover(
  options: FailoverOptions,
  log: (line: string) => void,
): Promise<readonly Figure[]> {
  log('starting two workers and two providers');
  const stack = await startFailoverStack(PROVIDER_LATENCY_MS);
  const announcer = new Announcer({ name: MARKETPLACE, apiOrigin: stack.apiOrigin }, null);
  const writeBacks = new WriteBacks(stack.marketplace.child);
  let index = 0;
  const nextIndex = () => (index += 1);
  try {
    const figures: Figure[] = [];
    for (const death of options.deaths) {
      log(`the first provider: ${death}`);
      const measured = await measureDeath(
        { stack, announcer, writeBacks, nextIndex },
        death,
        options,
      );
      figures.push(...figuresOfDeath(measured));
    }
    return figures;
  } finally {
    await announcer.close();
    await stack.stop();
  }
}
