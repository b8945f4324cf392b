import { parseArgs } from 'node:util';
import { z } from 'zod';
import { COMMITS_SETTLE_MS } from './measure/postgres-commits.js';

/** How much is measured. */
export interface BenchSize {
  readonly blocks: number;
  readonly listingsABlock: number;
  /** Listings a contestant before each profile, which aren't counted. */
  readonly warmUp: number;
  /** Listings a contestant and profile, one at a time. */
  readonly idle: number;
  /** Interactive listings before, and as many while every write-back hangs. */
  readonly hanging: number;
  /** Listings a turn of the plain script. */
  readonly plain: number;
  /** How long both contestants are watched idle: longer than the sweep's 30 s. */
  readonly idlingMs: number;
  /** Before commits are read. */
  readonly commitsSettleMs: number;
}

export interface BenchOptions {
  readonly size: BenchSize;
  /** Latencies of the provider, ms. */
  readonly profiles: readonly number[];
  readonly seed: number;
  /** Where the figures go as JSON. */
  readonly json: string | undefined;
}

const wholeNumber = z.coerce.number().pipe(z.int().min(1));

const Arguments = z
  .object({
    listings: wholeNumber,
    blocks: wholeNumber,
    profiles: z
      .string()
      .regex(/^\d+(,\d+)*$/, 'must be latencies in ms with commas between, such as 0,200')
      .transform((text) => text.split(',').map(Number)),
    seed: wholeNumber,
    json: z.string().optional(),
    smoke: z.boolean(),
  })
  .refine(({ listings, blocks }) => listings % blocks === 0, {
    message: 'listings must be a multiple of blocks',
  });

/** Enough to see that everything works; the figures say nothing. */
const SMOKE = {
  warmUp: 2,
  idle: 3,
  hanging: 3,
  plain: 2,
  idlingMs: 500,
  commitsSettleMs: 1_000,
} as const;
const FULL = {
  warmUp: 100,
  idle: 50,
  hanging: 120,
  plain: 40,
  idlingMs: 32_000,
  commitsSettleMs: COMMITS_SETTLE_MS,
} as const;

/** @throws Error naming the argument that is wrong */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      listings: { type: 'string' },
      blocks: { type: 'string' },
      profiles: { type: 'string', default: '0,200' },
      seed: { type: 'string', default: '1' },
      json: { type: 'string' },
      smoke: { type: 'boolean', default: false },
    },
  });
  const standard = values.smoke
    ? { listings: '20', blocks: '2' }
    : { listings: '1000', blocks: '5' };
  const parsed = Arguments.safeParse({ ...standard, ...values });
  if (!parsed.success) throw new Error(z.prettifyError(parsed.error));
  const { listings, blocks, profiles, seed, json, smoke } = parsed.data;
  return {
    size: { ...(smoke ? SMOKE : FULL), blocks, listingsABlock: listings / blocks },
    profiles,
    seed,
    json,
  };
}
