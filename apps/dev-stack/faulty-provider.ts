import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import type { ProviderFileEntry } from '#libs/config/providers';
import { SAFETY_CATEGORIES } from '#libs/domain/wire/safety';

/** Name of the part, and id of the provider. */
export const FAULTY_PROVIDER = 'faulty-provider';
/** Its program; `test/` is no part of the apps, so it is known by its path in `dist/` alone. */
export const FAULTY_PROVIDER_PROGRAM = 'test/faulty-provider/main.js';
const ADDRESS_VARIABLE = 'FAULTY_PROVIDER_URL';
const MODEL = 'faulty-model';

/** First in the plan; what it counts has a price, so that money can be seen to flow. */
const ENTRY: z.input<typeof ProviderFileEntry> = {
  id: FAULTY_PROVIDER,
  protocol: 'openai',
  baseUrl: { variable: ADDRESS_VARIABLE },
  apiKey: { variable: 'FAULTY_PROVIDER_API_KEY' },
  model: { variable: 'FAULTY_PROVIDER_MODEL', default: MODEL },
  enabledBy: [ADDRESS_VARIABLE],
  // Short, so that a hang is seen soon.
  attemptTimeoutMs: 5_000,
  concurrentCalls: 50,
  prices: {
    [MODEL]: [
      {
        from: '2026-01-01',
        inputMicrosPerMillion: 1_000_000,
        cachedInputMicrosPerMillion: 500_000,
        outputMicrosPerMillion: 2_000_000,
      },
    ],
  },
  judges: { text: [...SAFETY_CATEGORIES], image: [] },
};

/** Writes a providers' file that begins with the faulty provider and goes on with the project's own. */
export async function writeFaultyProvidersFile(file: string, projectsFile: string): Promise<void> {
  const entries = z.array(z.unknown()).parse(JSON.parse(await readFile(projectsFile, 'utf8')));
  await writeFile(file, `${JSON.stringify([ENTRY, ...entries], null, 2)}\n`);
}

/** What switches it on for API and worker. */
export function faultyProviderVariables(modelOrigin: string): Readonly<Record<string, string>> {
  return { [ADDRESS_VARIABLE]: `${modelOrigin}/v1` };
}
