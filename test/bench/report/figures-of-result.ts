import type { Figure } from '#test/evaluation/measure';
import { CONTESTANT_NAMES } from '../contestant-name.js';
import type { BenchResult } from '../run-bench.js';
import { atMost, told } from './figure.js';
import { figuresOfContestant } from './figures-of-contestant.js';
import { hangingFigures } from './hanging-figures.js';
import { ratioFigures } from './ratio-figures.js';

/** Every figure of a run, in the order in which it is printed. */
export function figuresOfResult({
  profiles,
  hanging,
  plain,
  idleUse,
}: BenchResult): readonly Figure[] {
  return [
    ...profiles.flatMap((profile) => {
      const prefix = `${profile.providerLatencyMs}ms`;
      return [
        ...CONTESTANT_NAMES.flatMap((name) =>
          figuresOfContestant(prefix, name, profile.of[name], plain.stepsCpuMs[name]),
        ),
        ...ratioFigures(prefix, profile, plain),
      ];
    }),
    ...hangingFigures(hanging),
    told('plain.photos', plain.photosMs, 'ms/listing'),
    ...CONTESTANT_NAMES.flatMap((name) => {
      const { counters, commitsAMs } = idleUse[name];
      const { temporal, worker, api } = counters.cpuMs;
      return [
        told(`plain.${name}.steps_cpu`, plain.stepsCpuMs[name], 'ms/listing'),
        told(`idling.${name}.cpu`, ((temporal + worker + api) / counters.atMs) * 1_000, 'ms/s'),
        told(`idling.${name}.persistence_writes`, (counters.writes / counters.atMs) * 1_000, '1/s'),
        told(`idling.${name}.postgres_commits`, commitsAMs * 1_000, '1/s'),
      ];
    }),
    // A lost listing ends the run with an error before this is reached.
    atMost('listings_lost', 0, 'listings', 0),
    atMost('documents_that_differ', differingDocuments(profiles), 'documents', 0),
  ];
}

/** Documents beyond the first: both contestants must have written the same. */
function differingDocuments(profiles: BenchResult['profiles']): number {
  const fingerprints = profiles.flatMap(({ of: { garnish, naive } }) =>
    [...garnish.blocks, ...naive.blocks].flatMap((block) => [...block.fingerprints]),
  );
  return new Set(fingerprints).size - 1;
}
