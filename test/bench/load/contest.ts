import type { ContestantName } from '../contestant-name.js';
import type { BenchStack } from '../stack/bench-stack.js';
import { Announcer } from './announcer.js';
import { WriteBacks } from './write-backs.js';

/** What load is made with. */
export interface Contest {
  readonly stack: BenchStack;
  readonly writeBacks: WriteBacks;
  readonly announcers: Readonly<Record<ContestantName, Announcer>>;
  close(): Promise<void>;
}

/** Opens connections to both contestants' APIs. */
export function openContest(stack: BenchStack): Contest {
  const { contestants, photosOrigin } = stack;
  const announcers = {
    garnish: new Announcer(contestants.garnish, photosOrigin),
    naive: new Announcer(contestants.naive, photosOrigin),
  };
  return {
    stack,
    writeBacks: new WriteBacks(stack.marketplace.child),
    announcers,
    close: async () => {
      await Promise.all(Object.values(announcers).map((announcer) => announcer.close()));
    },
  };
}
