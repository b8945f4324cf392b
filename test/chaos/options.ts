import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { PLANT_NAMES, type PlantName } from './plants.js';

/** What one chaos run does. */
export interface ChaosOptions {
  /** Fixes what is killed in which order and what the sellers do; not the timing of the machine. */
  readonly seed: number;
  /** Most listings that are under way at once. */
  readonly listings: number;
  /** Kills of each process. */
  readonly kills: number;
  /** Times that each named point crashes a process. */
  readonly crashes: number;
  /** Longest wait, after the last kill, for everything to come to its outcome. */
  readonly quietTimeoutMs: number;
  /** A bug put into the code under test, to see it caught. */
  readonly plant: PlantName | undefined;
  /** Where the figures go. */
  readonly jsonFile: string | undefined;
}

/** The short run of the tests: each process dies, each named point happens. */
export const SHORT_RUN = { listings: 20, kills: 1, crashes: 1, quietTimeoutMs: 150_000 } as const;
const FULL_RUN = { listings: 60, kills: 10, crashes: 5, quietTimeoutMs: 420_000 } as const;

const wholeNumber = (lowest: number, highest: number) =>
  z
    .string()
    .regex(/^\d{1,10}$/, 'must be a whole number')
    .transform(Number)
    .pipe(z.int().min(lowest).max(highest));

const Flags = z.object({
  seed: wholeNumber(0, 2 ** 32 - 1).optional(),
  listings: wholeNumber(1, 99).optional(),
  kills: wholeNumber(1, 1_000).optional(),
  short: z.boolean().default(false),
  plant: z.enum(PLANT_NAMES).optional(),
  json: z.string().optional(),
});

/** A planted bug needs little to show, and may keep the stack from ever being quiet. */
const PLANTED_QUIET_TIMEOUT_MS = 60_000;

/** @throws ZodError or TypeError for a flag that is unknown or wrong */
export function readOptions(args: readonly string[]): ChaosOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seed: { type: 'string' },
      listings: { type: 'string' },
      kills: { type: 'string' },
      short: { type: 'boolean' },
      plant: { type: 'string' },
      json: { type: 'string' },
    },
  });
  const flags = Flags.parse(values);
  const base = flags.short || flags.plant !== undefined ? SHORT_RUN : FULL_RUN;
  return {
    seed: flags.seed ?? randomInt(2 ** 32),
    listings: flags.listings ?? base.listings,
    kills: flags.kills ?? base.kills,
    crashes: base.crashes,
    quietTimeoutMs: flags.plant === undefined ? base.quietTimeoutMs : PLANTED_QUIET_TIMEOUT_MS,
    plant: flags.plant,
    jsonFile: flags.json,
  };
}

/** The command that does the same again. */
export function commandOf(options: ChaosOptions): string {
  const isShort = options.crashes === SHORT_RUN.crashes && options.plant === undefined;
  return [
    `npm run chaos -- --seed ${options.seed} --listings ${options.listings} --kills ${options.kills}`,
    ...(isShort ? ['--short'] : []),
    ...(options.plant === undefined ? [] : [`--plant ${options.plant}`]),
  ].join(' ');
}
