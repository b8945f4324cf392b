import type { Figure } from '#test/evaluation/measure';
import type { HangingRun } from '../measure/measure-hanging.js';
import { percentilesOf } from '../measure/percentiles.js';
import { atMost, told } from './figure.js';
import { TARGETS } from './targets.js';

/** What a listing service that hangs on every write-back costs the sellers of the interactive lane. */
export function hangingFigures({ answeringMs, hangingMs }: HangingRun): readonly Figure[] {
  const before = percentilesOf(answeringMs);
  const during = percentilesOf(hangingMs);
  return [
    told('hanging.interactive_p50_before', before.p50, 'ms'),
    told('hanging.interactive_p95_before', before.p95, 'ms'),
    told('hanging.interactive_p50_during', during.p50, 'ms'),
    told('hanging.interactive_p95_during', during.p95, 'ms'),
    told('hanging.samples', during.count, 'listings'),
    atMost('hanging.ratio.interactive_p95', during.p95 / before.p95, 'x', TARGETS.hangingP95),
  ];
}
