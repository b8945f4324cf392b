import { z } from 'zod';
import { parseEnvironment, type Environment } from './parse-env.js';

/** Every variable that it reads; `docs/configuration.md` is held against them. */
export const MigrateVariables = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must be postgres://user:password@host:port/database'),
});

/** @throws ConfigurationError where DATABASE_URL is missing or wrong */
export function readMigrateConfig(environment: Environment = process.env): {
  readonly databaseUrl: string;
} {
  return { databaseUrl: parseEnvironment(MigrateVariables, environment).DATABASE_URL };
}
