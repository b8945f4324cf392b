import { z } from 'zod';
import { LogLevel, parseEnvironment, wholeNumber, type Environment } from './parse-env.js';

/** Every variable that it reads; `docs/configuration.md` is held against them. */
export const BaselineModelVariables = z.object({
  /** Address to listen on; only this machine unless told. */
  HOST: z.string().default('127.0.0.1'),
  /** 0 lets the system choose a free port. */
  PORT: wholeNumber(0, 65_535).default(8_090),
  LOG_LEVEL: LogLevel,
  BASELINE_API_KEY: z.string().trim().optional(),
  BASELINE_CALL_LOG: z.string().optional(),
  BASELINE_LATENCY_MS: wholeNumber(0, 600_000).default(0),
  /** 0 is no limit, too. */
  BASELINE_MAX_CONCURRENT: wholeNumber(0, 10_000).optional(),
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

/** @throws ConfigurationError naming every variable that is wrong */
export function readBaselineModelConfig(
  environment: Environment = process.env,
): BaselineModelConfig {
  const parsed = parseEnvironment(BaselineModelVariables, environment);
  return {
    host: parsed.HOST,
    port: parsed.PORT,
    logLevel: parsed.LOG_LEVEL,
    apiKey: parsed.BASELINE_API_KEY,
    callLogFile: parsed.BASELINE_CALL_LOG,
    latencyMs: parsed.BASELINE_LATENCY_MS,
    maxConcurrent:
      parsed.BASELINE_MAX_CONCURRENT === 0 ? undefined : parsed.BASELINE_MAX_CONCURRENT,
  };
}
