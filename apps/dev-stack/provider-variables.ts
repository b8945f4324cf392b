import { readFileSync } from 'node:fs';
import { z } from 'zod';

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
 * What the environment holds for the providers of that file, such as OPENAI_API_KEY. Only API and worker get
 * it: a provider's key has no business in any other process.
 */
export function providerVariables(
  providersFile: string,
  environment: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const entries = ProviderVariables.parse(JSON.parse(readFileSync(providersFile, 'utf8')));
  const names = entries.flatMap(({ baseUrl, apiKey, model, enabledBy }) => [
    baseUrl.variable,
    apiKey.variable,
    model.variable,
    ...enabledBy,
  ]);
  const found: Record<string, string> = {};
  for (const name of names) {
    const value = environment[name];
    if (value !== undefined && value !== '') found[name] = value;
  }
  return found;
}
