import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Environment } from '#libs/config/parse-env';

/**
 * Settings that a person, a bench or a chaos run may give a part through the stack's environment. What connects
 * the parts (addresses, keys, files) isn't among them: the stack decides that.
 */
export const TUNING_VARIABLES = {
  api: ['DATABASE_CONNECTIONS', 'REVISIONS_PER_MINUTE', 'GARNISH_CRASH_POINTS'],
  worker: [
    'DATABASE_CONNECTIONS',
    'MODEL_SLOTS',
    'CACHED_WORKFLOWS',
    'SHUTDOWN_GRACE_MS',
    'GARNISH_CRASH_POINTS',
  ],
  baseline: ['BASELINE_LATENCY_MS', 'BASELINE_MAX_CONCURRENT'],
} as const;

/** Of `config/providers.json`, only where an entry says which variables it reads. */
const ProviderVariables = z.array(
  z.object({
    baseUrl: z.object({ variable: z.string() }),
    apiKey: z.object({ variable: z.string() }),
    model: z.object({ variable: z.string() }),
    enabledBy: z.array(z.string()),
  }),
);

/**
 * The variables that the providers of that file read, such as OPENAI_API_KEY. Only API and worker get them: a
 * provider's key has no business in any other process.
 */
export function providerVariableNames(providersFile: string): readonly string[] {
  const entries = ProviderVariables.parse(JSON.parse(readFileSync(providersFile, 'utf8')));
  return entries.flatMap(({ baseUrl, apiKey, model, enabledBy }) => [
    baseUrl.variable,
    apiKey.variable,
    model.variable,
    ...enabledBy,
  ]);
}

/** Those of the named variables that are set. */
export function pickVariables(
  environment: Environment,
  names: readonly string[],
): Record<string, string> {
  const picked: Record<string, string> = {};
  for (const name of names) {
    const value = environment[name];
    if (value !== undefined && value !== '') picked[name] = value;
  }
  return picked;
}
