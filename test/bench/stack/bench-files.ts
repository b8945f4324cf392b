import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MarketplaceEntry } from '#libs/config/marketplaces';
import { SAFETY_CATEGORIES } from '#libs/domain/wire/safety';

/** Where API and workers find what they present to the bench's listing API. */
export const LISTING_TOKEN_VARIABLE = 'BENCH_LISTING_API_TOKEN';
export const LISTING_TOKEN = 'bench-listing-api-token';

/** The variables that the stub provider's entry names. */
export const PROVIDER_URL_VARIABLE = 'BENCH_PROVIDER_URL';
const PROVIDER_KEY_VARIABLE = 'BENCH_PROVIDER_KEY';
const PROVIDER_MODEL_VARIABLE = 'BENCH_PROVIDER_MODEL';

/** The SDK's default of activities at once, which the twin has: Garnish gets no more for its one provider. */
export const MODEL_SLOTS = 100;

/** The marketplace of the plain script, beside one for each contestant. */
export const PLAIN_MARKETPLACE = 'plain';

/** The key of a marketplace's listing service for Garnish's API. */
export function apiKeyOf(marketplace: string): string {
  return `bench-key-of-${marketplace}`;
}

/** Files that API and workers read. */
export interface BenchFiles {
  readonly marketplaces: string;
  readonly providers: string;
}

/** Writes them into `folder`: each marketplace takes photos and write-backs at `origin`. */
export async function writeBenchFiles(
  folder: string,
  marketplaces: readonly string[],
  origin: string,
): Promise<BenchFiles> {
  const files = {
    marketplaces: join(folder, 'marketplaces.json'),
    providers: join(folder, 'providers.json'),
  };
  const entries = marketplaces.map((id): MarketplaceEntry => ({
    id,
    locale: 'en',
    listingApi: { baseUrl: `${origin}/listing-api`, tokenVariable: LISTING_TOKEN_VARIABLE },
    photoOrigins: [origin],
    apiKeys: [
      {
        id: 'bench',
        role: 'listing-service',
        sha256: createHash('sha256').update(apiKeyOf(id)).digest('hex'),
      },
    ],
  }));
  const providers = [
    {
      id: 'stub',
      protocol: 'openai',
      baseUrl: { variable: PROVIDER_URL_VARIABLE },
      apiKey: { variable: PROVIDER_KEY_VARIABLE },
      model: { variable: PROVIDER_MODEL_VARIABLE, default: 'stub' },
      enabledBy: [PROVIDER_URL_VARIABLE],
      attemptTimeoutMs: 20_000,
      concurrentCalls: MODEL_SLOTS,
      prices: {
        stub: [
          {
            from: '2026-01-01',
            inputMicrosPerMillion: 0,
            cachedInputMicrosPerMillion: 0,
            outputMicrosPerMillion: 0,
          },
        ],
      },
      judges: { text: SAFETY_CATEGORIES, image: SAFETY_CATEGORIES },
    },
  ];
  await writeFile(files.marketplaces, JSON.stringify(entries));
  await writeFile(files.providers, JSON.stringify(providers));
  return files;
}
