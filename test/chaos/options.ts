import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { PLANT_NAMES, type PlantName } from './plants.js';

/**
 * `every-process` kills all that there is, and crashes at named points; `kills-and-outages` kills workers alone, with
 * Postgres and then Temporal down in the middle: what calls cost must add up through it.
 */
const SCENARIOS = ['every-process', 'kills-and-outages'] as const;
export type Scenario = (typeof SCENARIOS)[number];

/** How long each is down, in ms. */
export interface OutageLengths {
  readonly postgres: number;
  readonly temporal: number;
}

/** What one chaos run does. */
export interface ChaosOptions {
  readonly scenario: Scenario;
  /** Fixes what is killed in which order and what the sellers do; not the timing of the machine. */
  readonly seed: number;
  /** Most listings that are under way at once; with outages all that there are. */
  readonly listings: number;
  /** Kills of each process; with outages, kills of workers at least. */
  readonly kills: number;
  /** Times that each named point crashes a process. */
  readonly crashes: number;
  /** Only with outages. */
  readonly outageMs: OutageLengths;
  /** Longest wait, after the last kill, for everything to come to its outcome. */
  readonly quietTimeoutMs: number;
  /** A bug put into the code under test, to see it caught. */
  readonly plant: PlantName | undefined;
  /** Where the figures go. */
  readonly jsonFile: string | undefined;
}

/** The short run of the tests: each process dies, each named point happens. */
export const SHORT_RUN = {
  scenario: 'every-process',
  listings: 20,
  kills: 1,
  crashes: 1,
  outageMs: { postgres: 0, temporal: 0 },
  quietTimeoutMs: 150_000,
} as const;
const FULL_RUN = { ...SHORT_RUN, listings: 60, kills: 10, crashes: 5, quietTimeoutMs: 420_000 };

/** With outages, as the tests have it and in full. */
export const SHORT_OUTAGES = {
  ...SHORT_RUN,
  scenario: 'kills-and-outages',
  kills: 2,
  crashes: 0,
  outageMs: { postgres: 3_000, temporal: 4_000 },
} as const;
const FULL_OUTAGES = {
  ...SHORT_OUTAGES,
  listings: 500,
  kills: 20,
  outageMs: { postgres: 10_000, temporal: 20_000 },
  quietTimeoutMs: 420_000,
};

/** More at once than this machine's processes can start and stop under. */
const MOST_AT_ONCE = 99;

const wholeNumber = (lowest: number, highest: number) =>
  z
    .string()
    .regex(/^\d{1,10}$/, 'must be a whole number')
    .transform(Number)
    .pipe(z.int().min(lowest).max(highest));

const Flags = z
  .object({
    scenario: z.enum(SCENARIOS).default('every-process'),
    seed: wholeNumber(0, 2 ** 32 - 1).optional(),
    listings: wholeNumber(1, 10_000).optional(),
    kills: wholeNumber(1, 1_000).optional(),
    short: z.boolean().default(false),
    plant: z.enum(PLANT_NAMES).optional(),
    json: z.string().optional(),
  })
  .refine(
    ({ scenario, listings = 1 }) => scenario === 'kills-and-outages' || listings <= MOST_AT_ONCE,
    { message: `at most ${MOST_AT_ONCE} listings at once`, path: ['listings'] },
  );

const RUNS = {
  'every-process': { short: SHORT_RUN, full: FULL_RUN },
  'kills-and-outages': { short: SHORT_OUTAGES, full: FULL_OUTAGES },
} as const;

/** A planted bug needs little to show, and may keep the stack from ever being quiet. */
const PLANTED_QUIET_TIMEOUT_MS = 60_000;

/** @throws ZodError or TypeError for a flag that is unknown or wrong */
export function readOptions(args: readonly string[]): ChaosOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      scenario: { type: 'string' },
      seed: { type: 'string' },
      listings: { type: 'string' },
      kills: { type: 'string' },
      short: { type: 'boolean' },
      plant: { type: 'string' },
      json: { type: 'string' },
    },
  });
  const flags = Flags.parse(values);
  const isShort = flags.short || flags.plant !== undefined;
  const base = RUNS[flags.scenario][isShort ? 'short' : 'full'];
  return {
    scenario: flags.scenario,
    outageMs: base.outageMs,
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
  const { short } = RUNS[options.scenario];
  const isShort =
    options.crashes === short.crashes &&
    options.outageMs.postgres === short.outageMs.postgres &&
    options.plant === undefined;
  return [
    `npm run chaos -- --seed ${options.seed} --listings ${options.listings} --kills ${options.kills}`,
    ...(options.scenario === 'every-process' ? [] : [`--scenario ${options.scenario}`]),
    ...(isShort ? ['--short'] : []),
    ...(options.plant === undefined ? [] : [`--plant ${options.plant}`]),
  ].join(' ');
}
