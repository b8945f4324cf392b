import { z } from 'zod';
import { parseEnvironment, type Environment } from './parse-env.js';

const Variables = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must be postgres://user:password@host:port/database'),
});

/** @throws ConfigurationError where DATABASE_URL is missing or wrong */
export function readMigrateConfig(environment: Environment = process.env): {
  readonly databaseUrl: string;
} {
  return { databaseUrl: parseEnvironment(Variables, environment).DATABASE_URL };
}
