import { z } from 'zod';
import { LogLevel, parseEnvironment, wholeNumber, type Environment } from './parse-env.js';
import { temporalConfigOf, temporalVariables, type TemporalConfig } from './temporal-config.js';

/** Every variable that it reads; `docs/configuration.md` is held against them. */
export const ApiVariables = z.object({
  /** Address to listen on; only this machine unless told. */
  HOST: z.string().default('127.0.0.1'),
  /** 0 lets the system choose a free port. */
  PORT: wholeNumber(0, 65_535).default(8_080),
  LOG_LEVEL: LogLevel,
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must be postgres://user:password@host:port/database'),
  /** Connections that this process keeps open to Postgres at most. */
  DATABASE_CONNECTIONS: wholeNumber(1, 1_000).default(20),
  ...temporalVariables,
  MARKETPLACES_FILE: z.string().default('config/marketplaces.json'),
  PROVIDERS_FILE: z.string().default('config/providers.json'),
  PROFILE_DIR: z.string().default('config/profile'),
  /** Revisions of one listing that are accepted in any 60 seconds. */
  REVISIONS_PER_MINUTE: wholeNumber(1, 10_000).default(30),
  /** Folder whose files arm crash points; only chaos runs set it. */
  GARNISH_CRASH_POINTS: z.string().optional(),
});

/** The API's settings, parsed once from the environment. */
export interface ApiConfig {
  readonly host: string;
  readonly port: number;
  readonly logLevel: string;
  readonly database: { readonly url: string; readonly connections: number };
  readonly temporal: TemporalConfig;
  readonly marketplacesFile: string;
  readonly providersFile: string;
  readonly profileDirectory: string;
  /** Per listing, in any 60 s; more is answered 429. */
  readonly revisionsPerMinute: number;
  readonly crashPoints: string | undefined;
  /** The environment itself: `providersFile` names variables of its own. */
  readonly variables: Environment;
}

/** @throws ConfigurationError naming every variable that is missing or wrong */
export function readApiConfig(environment: Environment = process.env): ApiConfig {
  const parsed = parseEnvironment(ApiVariables, environment);
  return {
    host: parsed.HOST,
    port: parsed.PORT,
    logLevel: parsed.LOG_LEVEL,
    database: { url: parsed.DATABASE_URL, connections: parsed.DATABASE_CONNECTIONS },
    temporal: temporalConfigOf(parsed),
    marketplacesFile: parsed.MARKETPLACES_FILE,
    providersFile: parsed.PROVIDERS_FILE,
    profileDirectory: parsed.PROFILE_DIR,
    revisionsPerMinute: parsed.REVISIONS_PER_MINUTE,
    crashPoints: parsed.GARNISH_CRASH_POINTS,
    variables: environment,
  };
}
