import { resolve } from 'node:path';
import { z } from 'zod';

const Environment = z.object({
  /** Everything that the stack keeps; one stack per folder. */
  GARNISH_DATA_DIR: z.string().min(1).default('.garnish/data'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
});

/** The development stack's settings, parsed once from the environment. */
export interface DevStackConfig {
  /** Absolute path of the data folder. */
  readonly dataDirectory: string;
  /** Handed to every part that Garnish wrote. */
  readonly logLevel: string;
}

/** Reads the settings; throws a `ZodError` that names the variable which is wrong. */
export function readDevStackConfig(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): DevStackConfig {
  const parsed = Environment.parse(environment);
  return { dataDirectory: resolve(parsed.GARNISH_DATA_DIR), logLevel: parsed.LOG_LEVEL };
}
