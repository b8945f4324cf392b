import { z } from 'zod';

/** An empty variable means "not set": shells and `.env` files can't say it otherwise. */
const text = z
  .string()
  .optional()
  .transform((value) => (value === undefined || value.trim() === '' ? undefined : value.trim()));

const wholeNumber = (highest: number) =>
  text
    .transform((value) => (value === undefined ? undefined : Number(value)))
    .pipe(z.int('must be a whole number').min(0).max(highest).optional());

const Environment = z.object({
  HOST: text,
  PORT: wholeNumber(65_535),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).optional(),
  BASELINE_API_KEY: text,
  BASELINE_CALL_LOG: text,
  BASELINE_LATENCY_MS: wholeNumber(600_000),
  BASELINE_MAX_CONCURRENT: wholeNumber(10_000),
});

/** The baseline model's settings, parsed once from the environment. */
export interface BaselineModelConfig {
  /** Address to listen on; 127.0.0.1 unless `HOST` says otherwise. */
  readonly host: string;
  /** TCP port; 0 lets the system choose one. */
  readonly port: number;
  readonly logLevel: string;
  /** Key that callers must send as a bearer token; undefined: no key is asked for. */
  readonly apiKey: string | undefined;
  /** File that gets one JSON line for each completion request's events; undefined: no log is kept. */
  readonly callLogFile: string | undefined;
  /** Extra time before each answer, in milliseconds, to stand in for a slow provider. */
  readonly latencyMs: number;
  /** Completions worked on at once; more get 429. Undefined: no limit. */
  readonly maxConcurrent: number | undefined;
}

/** Reads the settings; throws a `ZodError` that names the variable which is wrong. */
export function readBaselineModelConfig(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): BaselineModelConfig {
  const parsed = Environment.parse(environment);
  return {
    host: parsed.HOST ?? '127.0.0.1',
    port: parsed.PORT ?? 8_090,
    logLevel: parsed.LOG_LEVEL ?? 'info',
    apiKey: parsed.BASELINE_API_KEY,
    callLogFile: parsed.BASELINE_CALL_LOG,
    latencyMs: parsed.BASELINE_LATENCY_MS ?? 0,
    maxConcurrent:
      parsed.BASELINE_MAX_CONCURRENT === 0 ? undefined : parsed.BASELINE_MAX_CONCURRENT,
  };
}
