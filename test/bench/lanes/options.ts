import { parseArgs } from 'node:util';
import { z } from 'zod';

/** How much is measured, and against what. */
export interface LaneBenchOptions {
  /** Listings of the importing marketplace that wait when measuring under load begins. */
  readonly backfill: number;
  /** Interactive listings measured without load, and those under it. */
  readonly idle: number;
  readonly interactive: number;
  /** Listings of another marketplace in the importer's own lane. */
  readonly neighbour: number;
  /** Between two listings that are measured, ms. */
  readonly everyMs: number;
  readonly providerLatencyMs: number;
  /** Calls that are open at the provider at most. */
  readonly slots: number;
}

/** Some 12 minutes on two cores. */
const FULL = {
  backfill: '6600',
  idle: '100',
  interactive: '300',
  neighbour: '100',
  everyMs: '1000',
  providerLatencyMs: '2000',
  slots: '20',
} as const;
/** Enough to see that everything works; the figures say nothing. */
const SMOKE = {
  backfill: '30',
  idle: '3',
  interactive: '3',
  neighbour: '3',
  everyMs: '200',
  providerLatencyMs: '500',
  slots: '4',
} as const;

const wholeNumber = z.coerce.number().pipe(z.int().min(1));
const Arguments = z.object({
  backfill: wholeNumber,
  idle: wholeNumber,
  interactive: wholeNumber,
  neighbour: wholeNumber,
  everyMs: wholeNumber,
  providerLatencyMs: wholeNumber,
  slots: wholeNumber,
});

/** @throws Error naming the argument that is wrong */
export function readLaneOptions(args: readonly string[]): LaneBenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      backfill: { type: 'string' },
      idle: { type: 'string' },
      interactive: { type: 'string' },
      neighbour: { type: 'string' },
      everyMs: { type: 'string' },
      providerLatencyMs: { type: 'string' },
      slots: { type: 'string' },
      json: { type: 'string' },
      smoke: { type: 'boolean', default: false },
    },
  });
  const parsed = Arguments.safeParse({ ...(values.smoke ? SMOKE : FULL), ...values });
  if (!parsed.success) throw new Error(z.prettifyError(parsed.error));
  return parsed.data;
}
