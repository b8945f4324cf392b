import { z } from 'zod';

/** A variable of the environment is missing or wrong; the message names each, and what it should be. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

/** Environment variables by name, as `process.env` has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Parses environment variables with a zod object schema whose keys are their names. An empty variable counts
 * as not set: shells and `.env` files can't say it otherwise.
 * @throws ConfigurationError naming every variable that is wrong
 */
export function parseEnvironment<Schema extends z.ZodObject>(
  schema: Schema,
  environment: Environment,
): z.infer<Schema> {
  const set = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const parsed = schema.safeParse(set);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => {
    const name = issue.path.join('.');
    return name in set ? `${name}: ${issue.message}` : `${name} is not set: ${issue.message}`;
  });
  throw new ConfigurationError(['The environment is not right.', ...lines].join('\n  '));
}

/** A whole number in a variable. */
export function wholeNumber(lowest: number, highest: number) {
  return z
    .string()
    .regex(/^\d{1,15}$/, 'must be a whole number')
    .transform(Number)
    .pipe(z.int().min(lowest).max(highest));
}

/** The variable of pino's lowest level that is logged. */
export const LogLevel = z
  .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
  .default('info');
