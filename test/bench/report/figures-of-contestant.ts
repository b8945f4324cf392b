import type { Figure } from '#test/evaluation/measure';
import type { ContestantName } from '../contestant-name.js';
import { PROCESSES } from '../measure/counters.js';
import type { Block } from '../measure/measure-block.js';
import type { ProfileRun } from '../measure/measure-profile.js';
import { mean, median } from '../measure/median.js';
import { percentilesOf } from '../measure/percentiles.js';
import { told } from './figure.js';

/** Temporal's share of a block's CPU, ms a listing: its server, and the worker beyond the steps' own work. */
export function engineCpuMs(block: Block, stepsCpuMs: number): number {
  return block.cpuMs.temporal + block.cpuMs.worker - stepsCpuMs;
}

/** One contestant's figures of one profile, named `<latency>ms.<contestant>.<figure>`. */
export function figuresOfContestant(
  profile: string,
  name: ContestantName,
  run: ProfileRun,
  stepsCpuMs: number,
): readonly Figure[] {
  const prefix = `${profile}.${name}`;
  const ofBlocks = (figure: string, unit: string, of: (block: Block) => number): Figure =>
    told(`${prefix}.${figure}`, median(run.blocks.map(of)), unit);
  const load = run.blocks.flatMap(({ latenciesMs }) => latenciesMs);
  return [
    ofBlocks('listings_per_second', 'listings/s', (block) => block.listingsPerSecond),
    ...latencies(`${prefix}.idle`, run.idleLatenciesMs),
    ...latencies(`${prefix}.load`, load),
    told(`${prefix}.accept_p50`, percentilesOf(run.acceptLatenciesMs).p50, 'ms'),
    told(`${prefix}.events`, mean(run.blocks.map(({ events }) => events)), 'events/listing'),
    ofBlocks('persistence_writes', 'writes/listing', (block) => block.writes),
    told(`${prefix}.postgres_commits`, run.commitsAListing, 'commits/listing'),
    ...PROCESSES.map((process) =>
      ofBlocks(`${process}_cpu`, 'ms/listing', (block) => block.cpuMs[process]),
    ),
    ofBlocks('engine_cpu', 'ms/listing', (block) => engineCpuMs(block, stepsCpuMs)),
    told(`${prefix}.provider_calls`, mean(run.blocks.map(({ calls }) => calls)), 'calls/listing'),
    total(`${prefix}.repeated_calls`, run.blocks, (block) => block.repeatedCalls),
    total(`${prefix}.repeated_write_backs`, run.blocks, (block) => block.repeatedWriteBacks),
  ];
}

function latencies(prefix: string, latenciesMs: readonly number[]): readonly Figure[] {
  const { count, p50, p95, p99 } = percentilesOf(latenciesMs);
  return [
    told(`${prefix}_p50`, p50, 'ms'),
    told(`${prefix}_p95`, p95, 'ms'),
    told(`${prefix}_p99`, p99, 'ms'),
    told(`${prefix}_samples`, count, 'listings'),
  ];
}

function total(name: string, blocks: readonly Block[], of: (block: Block) => number): Figure {
  return told(
    name,
    blocks.reduce((sum, block) => sum + of(block), 0),
    'requests',
  );
}
