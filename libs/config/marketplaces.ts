import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { Language } from '#libs/domain/languages';
import { MarketplaceId } from '#libs/domain/listing';
import { PhotoOrigin } from '#libs/photos/photo-origin';
import { DailyBudgetMicros } from './daily-budget-micros.js';
import { nameEntries } from './name-entries.js';
import { ConfigurationError, type Environment } from './parse-env.js';

/**
 * Who holds a key: the marketplace's own listing service, or a person of ours who operates Garnish. An
 * operator's key opens all that the listing service's does.
 */
export const KeyRole = z.enum(['listing-service', 'operator']);
export type KeyRole = z.infer<typeof KeyRole>;

const ApiKey = z.strictObject({
  /** Names the key in logs, so that it can be replaced; never the key itself. */
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/),
  role: KeyRole,
  /** SHA-256 of the key, as 64 hex digits; keys are long and random, so no slow hash is needed. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'must be 64 lower-case hex digits: printf %s "$KEY" | sha256sum'),
});
export type ApiKey = z.infer<typeof ApiKey>;

/** One marketplace as `config/marketplaces.json` describes it; secrets are named, never written there. */
export const MarketplaceEntry = z.strictObject({
  id: MarketplaceId,
  /** Language of its pages: what its people are shown where a listing doesn't say its own. */
  locale: Language,
  listingApi: z.strictObject({
    /** What comes before `/listings/{id}/enrichment` (`docs/listing-service.md`). */
    baseUrl: z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, '')),
    /** Variable of the environment that holds the bearer token. */
    tokenVariable: z.string().regex(/^[A-Z][A-Z0-9_]*$/),
  }),
  /** Where its photos may come from; a private address only if its very origin stands here. */
  photoOrigins: z.array(PhotoOrigin).min(1),
  /** What its drafts may cost on one day (UTC); default: whatever they cost. Safety is not in it (`docs/limits.md`). */
  dailyBudgetMicros: DailyBudgetMicros.optional(),
  apiKeys: z.array(ApiKey).min(1),
});
export type MarketplaceEntry = z.infer<typeof MarketplaceEntry>;

const MarketplacesFile = z
  .array(MarketplaceEntry)
  .min(1)
  .superRefine((entries, context) => {
    const seen = new Set<string>();
    const once = (value: string, path: (string | number)[], message: string): void => {
      if (seen.has(value)) context.addIssue({ code: 'custom', path, message });
      seen.add(value);
    };
    for (const [index, { id, apiKeys }] of entries.entries()) {
      once(id, [index, 'id'], `"${id}" is there twice`);
      for (const [position, key] of apiKeys.entries()) {
        const path = [index, 'apiKeys', position, 'sha256'];
        once(
          key.sha256,
          path,
          'one key opens one marketplace in one role; this hash is there twice',
        );
      }
    }
  });

/**
 * Reads the marketplaces without their secrets: all that the API needs.
 * @throws ConfigurationError naming the file and each entry that is wrong
 */
export async function readMarketplaceEntries(file: string): Promise<readonly MarketplaceEntry[]> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new ConfigurationError(`${file} (MARKETPLACES_FILE) can't be read as JSON: ${cause}`);
  }
  const parsed = MarketplacesFile.safeParse(json);
  if (!parsed.success) throw new ConfigurationError(`${file}:\n${nameEntries(json, parsed.error)}`);
  return parsed.data;
}

/** A marketplace with what is needed to write back to it. */
export interface Marketplace extends Omit<MarketplaceEntry, 'listingApi'> {
  readonly listingApi: { readonly baseUrl: string; readonly token: string };
}

/** The marketplaces that Garnish writes back to. */
export class Marketplaces {
  private readonly byId: ReadonlyMap<string, Marketplace>;

  constructor(readonly all: readonly Marketplace[]) {
    this.byId = new Map(all.map((entry) => [entry.id, entry]));
  }

  find(id: string): Marketplace | undefined {
    return this.byId.get(id);
  }
}

/**
 * Reads the marketplaces, their tokens out of the variables that they name.
 * @throws ConfigurationError naming the file and entry, or the variable that isn't set
 */
export async function readMarketplaces(
  file: string,
  variables: Environment,
): Promise<Marketplaces> {
  const entries = await readMarketplaceEntries(file);
  return new Marketplaces(
    entries.map((entry) => {
      const { baseUrl, tokenVariable } = entry.listingApi;
      const token = variables[tokenVariable]?.trim() ?? '';
      if (token === '') {
        throw new ConfigurationError(
          `${tokenVariable} is not set: ${file} names it as the token for the listing API of "${entry.id}"`,
        );
      }
      return { ...entry, listingApi: { baseUrl, token } };
    }),
  );
}
