import { z } from 'zod';
import { LogLevel, parseEnvironment, wholeNumber, type Environment } from './parse-env.js';
import { temporalConfigOf, temporalVariables, type TemporalConfig } from './temporal-config.js';

/** What a worker process may do; one deployment a role in production, all roles in one process on a laptop. */
export const WORKER_ROLES = ['workflows', 'images', 'models', 'write-back'] as const;
export type WorkerRole = (typeof WORKER_ROLES)[number];

const Roles = z
  .string()
  .default(WORKER_ROLES.join(','))
  .transform((text) => text.split(',').map((role) => role.trim()))
  .pipe(z.array(z.enum(WORKER_ROLES)).min(1));

/** Every variable that it reads; `docs/configuration.md` is held against them. */
export const WorkerVariables = z.object({
  /** Which of the roles this process has, with commas between. */
  GARNISH_ROLES: Roles,
  /** Address of the worker's health endpoint; only this machine unless told. */
  HOST: z.string().default('127.0.0.1'),
  /** 0 lets the system choose a free port. */
  PORT: wholeNumber(0, 65_535).default(0),
  LOG_LEVEL: LogLevel,
  /** Where Temporal's SDK serves its own figures to Prometheus; not at all where it isn't set. */
  TEMPORAL_SDK_METRICS_ADDRESS: z
    .string()
    .regex(/^\S+:\d+$/, 'must be host:port')
    .optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must be postgres://user:password@host:port/database'),
  /** Connections that this process keeps open to Postgres at most. */
  DATABASE_CONNECTIONS: wholeNumber(1, 1_000).default(20),
  ...temporalVariables,
  /** Base URL of an S3-compatible server; AWS's own where it isn't set. */
  S3_ENDPOINT: z.url().optional(),
  S3_REGION: z.string().default('us-east-1'),
  S3_BUCKET: z.string().default('garnish'),
  /** Without both, the default chain of AWS (role, instance, profile) is used. */
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  MARKETPLACES_FILE: z.string().default('config/marketplaces.json'),
  PROVIDERS_FILE: z.string().default('config/providers.json'),
  /** What drafts may cost at most (`docs/limits.md`). */
  CEILINGS_FILE: z.string().default('config/ceilings.json'),
  /** Calls that this process keeps open to each provider; wins over the provider's entry. */
  MODEL_SLOTS: wholeNumber(1, 10_000).optional(),
  /** Photo renditions kept in memory between ingest and the model calls, in bytes. */
  RENDITION_CACHE_BYTES: wholeNumber(1, 100_000_000_000).default(64_000_000),
  /** Runs kept in memory between their tasks; each costs some 100 kB. */
  CACHED_WORKFLOWS: wholeNumber(1, 100_000).default(500),
  /** The workflow bundle that the build makes. */
  WORKFLOW_BUNDLE: z.string().default('dist/workflow-bundle.js'),
  /** How long a stopping worker lets running activities finish, in ms. */
  SHUTDOWN_GRACE_MS: wholeNumber(0, 600_000).default(20_000),
  /** Folder in which chaos runs arm crash points; never set elsewhere. */
  GARNISH_CRASH_POINTS: z.string().optional(),
});

/** The worker's settings, parsed once from the environment. */
export interface WorkerConfig {
  readonly roles: readonly WorkerRole[];
  readonly host: string;
  readonly port: number;
  readonly logLevel: string;
  readonly sdkMetricsAddress: string | undefined;
  readonly database: { readonly url: string; readonly connections: number };
  readonly temporal: TemporalConfig;
  readonly s3: {
    readonly endpoint?: string;
    readonly region: string;
    readonly bucket: string;
    readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string };
  };
  readonly marketplacesFile: string;
  readonly providersFile: string;
  readonly ceilingsFile: string;
  readonly modelSlots: number | undefined;
  readonly renditionCacheBytes: number;
  readonly cachedWorkflows: number;
  readonly workflowBundle: string;
  readonly shutdownGraceMs: number;
  readonly crashPoints: string | undefined;
  /** The environment itself: providers and marketplaces name variables of their own. */
  readonly variables: Environment;
}

/** @throws ConfigurationError naming every variable that is missing or wrong */
export function readWorkerConfig(environment: Environment = process.env): WorkerConfig {
  const parsed = parseEnvironment(WorkerVariables, environment);
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = parsed;
  return {
    roles: parsed.GARNISH_ROLES,
    host: parsed.HOST,
    port: parsed.PORT,
    logLevel: parsed.LOG_LEVEL,
    sdkMetricsAddress: parsed.TEMPORAL_SDK_METRICS_ADDRESS,
    database: { url: parsed.DATABASE_URL, connections: parsed.DATABASE_CONNECTIONS },
    temporal: temporalConfigOf(parsed),
    s3: {
      ...(parsed.S3_ENDPOINT !== undefined && { endpoint: parsed.S3_ENDPOINT }),
      region: parsed.S3_REGION,
      bucket: parsed.S3_BUCKET,
      ...(accessKeyId !== undefined &&
        secretAccessKey !== undefined && { credentials: { accessKeyId, secretAccessKey } }),
    },
    marketplacesFile: parsed.MARKETPLACES_FILE,
    providersFile: parsed.PROVIDERS_FILE,
    ceilingsFile: parsed.CEILINGS_FILE,
    modelSlots: parsed.MODEL_SLOTS,
    renditionCacheBytes: parsed.RENDITION_CACHE_BYTES,
    cachedWorkflows: parsed.CACHED_WORKFLOWS,
    workflowBundle: parsed.WORKFLOW_BUNDLE,
    shutdownGraceMs: parsed.SHUTDOWN_GRACE_MS,
    crashPoints: parsed.GARNISH_CRASH_POINTS,
    variables: environment,
  };
}
