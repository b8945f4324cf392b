import { resolve } from 'node:path';
import { z } from 'zod';
import { LogLevel, parseEnvironment, type Environment } from './parse-env.js';

/** Every variable that it reads; `docs/configuration.md` is held against them. */
export const DevStackVariables = z.object({
  /** Everything that the stack keeps; one stack per folder. */
  GARNISH_DATA_DIR: z.string().default('.garnish/data'),
  LOG_LEVEL: LogLevel,
  /** Anything but an empty text starts a provider that misbehaves, first in the plan. */
  GARNISH_FAULTY_PROVIDER: z.string().optional(),
});

/** The development stack's settings, parsed once from the environment. */
export interface DevStackConfig {
  /** Absolute path of the data folder. */
  readonly dataDirectory: string;
  /** Handed to every part that Garnish wrote. */
  readonly logLevel: string;
  /** Whether a provider that misbehaves is the first of the plan. */
  readonly hasFaultyProvider: boolean;
  /** The environment itself: parts and providers name variables of their own. */
  readonly variables: Environment;
}

/** @throws ConfigurationError naming every variable that is wrong */
export function readDevStackConfig(environment: Environment = process.env): DevStackConfig {
  const parsed = parseEnvironment(DevStackVariables, environment);
  return {
    dataDirectory: resolve(parsed.GARNISH_DATA_DIR),
    logLevel: parsed.LOG_LEVEL,
    hasFaultyProvider: (parsed.GARNISH_FAULTY_PROVIDER ?? '') !== '',
    variables: environment,
  };
}
