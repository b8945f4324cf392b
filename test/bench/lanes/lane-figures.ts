import type { Figure } from '#test/evaluation/measure';
import { percentilesOf } from '../measure/percentiles.js';
import { atLeast, atMost, told } from '../report/figure.js';
import type { LaneResult } from './run-lanes.js';

/** A p95 under load, at most, of the idle one. */
const MOST_RATIO = 2;
/** Of the import, while 300 interactive listings are measured: listings that wait. */
const LEAST_WAITING = 5_000;
const LEAST_MEASURED = 300;

/** What is printed; how much waits is held against its target only where as much as the target says is measured. */
export function laneFigures({ idle, interactive, neighbour }: LaneResult): readonly Figure[] {
  const parts = { idle, interactive, neighbour };
  const p95 = Object.fromEntries(
    Object.entries(parts).map(([name, run]) => [name, percentilesOf(run.latenciesMs).p95]),
  );
  const ratio = (name: 'interactive' | 'neighbour') => (p95[name] ?? NaN) / (p95['idle'] ?? NaN);
  const isFull = interactive.latenciesMs.length >= LEAST_MEASURED;
  return [
    ...Object.entries(parts).flatMap(([name, { latenciesMs, cpuShare, importWaiting }]) => {
      const { count, p50, p95: at95, p99 } = percentilesOf(latenciesMs);
      return [
        told(`${name}.samples`, count, 'listings'),
        told(`${name}.p50`, p50, 'ms'),
        told(`${name}.p95`, at95, 'ms'),
        told(`${name}.p99`, p99, 'ms'),
        told(`${name}.cpu_share`, cpuShare, 'of all cores'),
        ...(name === 'interactive'
          ? [
              atLeast(
                `${name}.import_waiting`,
                importWaiting,
                'listings',
                isFull ? LEAST_WAITING : null,
              ),
            ]
          : [told(`${name}.import_waiting`, importWaiting, 'listings')]),
      ];
    }),
    atMost('ratio.interactive_p95', ratio('interactive'), 'x', MOST_RATIO),
    atMost('ratio.neighbour_p95', ratio('neighbour'), 'x', MOST_RATIO),
  ];
}
