import type { Figure } from '#test/evaluation/measure';
import type { PlainWork } from '../measure/measure-plain.js';
import type { Block } from '../measure/measure-block.js';
import type { Profile } from '../measure/measure-profile.js';
import { PROCESSES } from '../measure/counters.js';
import { median } from '../measure/median.js';
import { percentilesOf } from '../measure/percentiles.js';
import { atLeast, atMost, told } from './figure.js';
import { engineCpuMs } from './figures-of-contestant.js';
import { TARGETS } from './targets.js';

/** Garnish beside the twin, and beside the plain sum of what must happen, with the targets. */
export function ratioFigures(
  prefix: string,
  { of: { garnish, naive }, providerLatencyMs }: Profile,
  plain: PlainWork,
): readonly Figure[] {
  const ratio = (of: (block: Block) => number): number =>
    medianRatio(garnish.blocks, naive.blocks, of);
  const engine = median(
    garnish.blocks.map(
      (block, at) =>
        engineCpuMs(block, plain.stepsCpuMs.garnish) /
        engineCpuMs(naive.blocks[at] ?? block, plain.stepsCpuMs.naive),
    ),
  );
  const idleMs = percentilesOf(garnish.idleLatenciesMs).p50;
  const twinIdleMs = percentilesOf(naive.idleLatenciesMs).p50;
  const floorMs = providerLatencyMs + plain.photosMs;
  const name = (figure: string): string => `${prefix}.ratio.${figure}`;
  return [
    atLeast(
      name('listings_per_second'),
      ratio((block) => block.listingsPerSecond),
      'x',
      providerLatencyMs === 0 ? TARGETS.listingsPerSecond : null,
    ),
    atMost(
      name('events'),
      ratio((block) => block.events),
      'x',
      TARGETS.events,
    ),
    atMost(
      name('persistence_writes'),
      ratio((block) => block.writes),
      'x',
      TARGETS.writes,
    ),
    atMost(name('engine_cpu'), engine, 'x', TARGETS.engineCpu),
    told(name('postgres_commits'), garnish.commitsAListing / naive.commitsAListing, 'x'),
    told(name('all_cpu'), ratio(allCpuMs), 'x'),
    told(name('idle_p50'), idleMs / twinIdleMs, 'x'),
    told(`${prefix}.idle_floor`, floorMs, 'ms'),
    atMost(`${prefix}.idle_above_floor`, idleMs - floorMs, 'ms', TARGETS.idleAboveFloorMs),
  ];
}

/** All processes together: what bounds the rate where the provider answers at once. */
function allCpuMs({ cpuMs }: Block): number {
  return PROCESSES.reduce((sum, process) => sum + cpuMs[process], 0);
}

/** Blocks of the same number ran one after the other, so what the machine did meanwhile cancels out. */
function medianRatio(
  ours: readonly Block[],
  theirs: readonly Block[],
  of: (block: Block) => number,
): number {
  return median(ours.map((block, at) => of(block) / of(theirs[at] ?? block)));
}
