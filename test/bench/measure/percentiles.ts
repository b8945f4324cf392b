import { build } from 'hdr-histogram-js';

/** What is printed of latencies, in ms. With fewer than 1,000 samples the last ones say little: see `count`. */
export interface Percentiles {
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

const MICROS = 1_000;
const LONGEST_MICROS = 600_000 * MICROS;

/** Merges all samples into one histogram of three digits: percentiles are never averaged. */
export function percentilesOf(latenciesMs: readonly number[]): Percentiles {
  const histogram = build({
    bitBucketSize: 64,
    highestTrackableValue: LONGEST_MICROS,
    numberOfSignificantValueDigits: 3,
  });
  for (const latencyMs of latenciesMs) histogram.recordValue(Math.round(latencyMs * MICROS));
  const at = (percentile: number): number => histogram.getValueAtPercentile(percentile) / MICROS;
  return { count: latenciesMs.length, p50: at(50), p95: at(95), p99: at(99) };
}
