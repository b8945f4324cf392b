import { setTimeout as delay } from 'node:timers/promises';
import type { ChaosStack } from './chaos-stack.js';
import { keepDown, type Outage } from './keep-down.js';
import { killProcess } from './kill-process.js';
import type { OutageLengths } from './options.js';
import type { SeededRandom } from './seeded-random.js';

/** What really happened. */
export interface KillsAndOutages {
  /** When each worker that was killed was gone. */
  readonly workerDeaths: readonly Date[];
  readonly outages: readonly Outage[];
}

/** How far the load has come, from 0 to 1. */
export type Progress = () => number;

/** A worker that an outage keeps from serving is killed as it is, so that kills go on meanwhile. */
const SERVES_WITHIN_MS = 30_000;
/** How long it then works: long enough to get somewhere, for a run whose worker died waits 10 s for it in vain. */
const WORKS_MS = [3_000, 8_000] as const;
const LOOK_EVERY_MS = 50;

/**
 * Kills workers every few seconds until all of the load has come and so many were killed; a third of the way
 * Postgres goes down, at two thirds Temporal.
 */
export async function killThroughOutages(
  stack: ChaosStack,
  random: SeededRandom,
  plan: {
    readonly progress: Progress;
    readonly kills: number;
    readonly outageMs: OutageLengths;
  },
  say: (line: string) => void,
): Promise<KillsAndOutages> {
  const outaging = takeTurnsDown(stack, plan, say);
  let outages: readonly Outage[] | undefined;
  const noted = outaging.then((all) => {
    outages = all;
  });
  const workerDeaths: Date[] = [];
  while (outages === undefined || plan.progress() < 1 || workerDeaths.length < plan.kills) {
    await untilItServes(stack);
    await delay(random.between(...WORKS_MS));
    const victim = stack.processOf('worker');
    if (victim === undefined || !(await killProcess(victim))) continue;
    workerDeaths.push(new Date());
    say(`killed worker (${victim.pid})`);
  }
  await noted;
  return { workerDeaths, outages };
}

async function takeTurnsDown(
  stack: ChaosStack,
  { progress, outageMs }: { readonly progress: Progress; readonly outageMs: OutageLengths },
  say: (line: string) => void,
): Promise<readonly Outage[]> {
  const outages: Outage[] = [];
  for (const [part, after] of [
    ['postgres', 1 / 3],
    ['temporal', 2 / 3],
  ] as const) {
    while (progress() < after) await delay(LOOK_EVERY_MS);
    say(`${part} goes down for ${outageMs[part] / 1_000} s`);
    const outage = await keepDown(stack, part, outageMs[part]);
    outages.push(outage);
    say(`${part} serves again after ${(outage.downMs / 1_000).toFixed(1)} s`);
  }
  return outages;
}

async function untilItServes(stack: ChaosStack): Promise<void> {
  const deadline = Date.now() + SERVES_WITHIN_MS;
  while (stack.part('worker')?.health !== 'healthy' && Date.now() < deadline)
    await delay(LOOK_EVERY_MS);
}
