import { availableParallelism } from 'node:os';
import { epochMs } from '../clock.js';
import { cpuTimeMs, cpuTimeOfFamilyMs } from '../measure/cpu-time.js';
import type { LaneStack } from './lane-stack.js';

async function cpuOf({ garnish, postgres }: LaneStack): Promise<number> {
  const { temporal, worker, api } = garnish.pids;
  const parts = await Promise.all([
    ...[temporal, worker, api].map(cpuTimeMs),
    cpuTimeOfFamilyMs(postgres.pid),
  ]);
  return parts.reduce((sum, ms) => sum + ms, 0);
}

/** Runs something. @returns beside its result, how much of the machine's cores Garnish and its services used meanwhile, 0 to 1 */
export async function withCpuShare<Result>(
  stack: LaneStack,
  run: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly cpuShare: number }> {
  const [startedAtMs, before] = [epochMs(), await cpuOf(stack)];
  const result = await run();
  const usedMs = (await cpuOf(stack)) - before;
  return { result, cpuShare: usedMs / ((epochMs() - startedAtMs) * availableParallelism()) };
}
