import type { CrashPoint } from '#libs/chaos/crash-point';
import { MODEL_SLOTS, type ChaosStack } from './chaos-stack.js';
import type { Death } from './evidence.js';
import type { Outage } from './keep-down.js';
import { planKills } from './kill-plan.js';
import { killThroughOutages } from './kills-and-outages.js';
import type { Load } from './load.js';
import { crashAtNamedPoints } from './named-points.js';
import { strike, type KillCounts } from './nemesis.js';
import type { ChaosOptions } from './options.js';
import { seededRandom, type SeededRandom } from './seeded-random.js';

/** What was done to the stack, witnessed. */
export interface Disturbance extends KillCounts {
  readonly crashes: ReadonlyMap<CrashPoint, number>;
  readonly outages: readonly Outage[];
  /** Of workers and of Postgres, where only these and Temporal die. */
  readonly deaths: readonly Death[];
}

/** Does to the stack what the run's scenario says. */
export async function disturb(
  stack: ChaosStack,
  options: ChaosOptions,
  random: SeededRandom,
  load: Load,
  say: (line: string) => void,
): Promise<Disturbance> {
  const { scenario, kills, crashes, outageMs, listings, seed } = options;
  if (scenario === 'every-process') {
    const [struck, crashed] = await Promise.all([
      strike(stack, planKills(random, kills), say),
      crashAtNamedPoints(stack.crashFolder, seededRandom(seed), crashes, say),
    ]);
    return { ...struck, crashes: crashed, outages: [], deaths: [] };
  }
  const progress = () => load.size.listings / listings;
  const done = await killThroughOutages(stack, random, { progress, kills, outageMs }, say);
  const { workerDeaths, outages } = done;
  const fatal = outages.filter(({ part }) => part === 'postgres').map(({ began }) => began);
  return {
    kills: new Map([['worker', workerDeaths.length]]),
    duringRecovery: 0,
    crashes: new Map(),
    outages,
    deaths: [...workerDeaths, ...fatal].map((at) => ({ at, mostOpenCalls: MODEL_SLOTS })),
  };
}
