import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { Language } from '#libs/domain/languages';
import { MarketplaceId } from '#libs/domain/listing';
import { PhotoOrigin } from '#libs/photos/photo-origin';
import { ConfigurationError } from './parse-env.js';

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
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 lower-case hex digits: printf %s "$KEY" | sha256sum'),
});
export type ApiKey = z.infer<typeof ApiKey>;

/** One marketplace as `config/marketplaces.json` describes it. */
export const Marketplace = z.strictObject({
  id: MarketplaceId,
  /** Language of its pages: what people of this marketplace are shown where a listing doesn't say its own. */
  locale: Language,
  listingApi: z.strictObject({
    /** Origin and path before `/listings/{id}/enrichment` (`docs/listing-service.md`). */
    url: z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, '')),
    /** Variable of the environment that holds the bearer token. */
    tokenVariable: z.string().regex(/^[A-Z][A-Z0-9_]*$/),
  }),
  /** Where its photos may come from; a private address only if its very origin stands here. */
  photoOrigins: z.array(PhotoOrigin).min(1),
  apiKeys: z.array(ApiKey).min(1),
});
export type Marketplace = z.infer<typeof Marketplace>;

const MarketplacesFile = z
  .array(Marketplace)
  .min(1)
  .superRefine((entries, context) => {
    const seen = new Set<string>();
    for (const [index, { id, apiKeys }] of entries.entries()) {
      if (seen.has(id)) context.addIssue({ code: 'custom', path: [index, 'id'], message: `"${id}" is there twice` });
      seen.add(id);
      for (const [position, key] of apiKeys.entries()) {
        if (seen.has(key.sha256)) {
          context.addIssue({
            code: 'custom',
            path: [index, 'apiKeys', position, 'sha256'],
            message: 'one key opens one marketplace in one role; this hash is there twice',
          });
        }
        seen.add(key.sha256);
      }
    }
  });

/** The marketplaces that Garnish works for. */
export class Marketplaces {
  private readonly byId: ReadonlyMap<string, Marketplace>;

  constructor(readonly all: readonly Marketplace[]) {
    this.byId = new Map(all.map((entry) => [entry.id, entry]));
  }

  find(id: string): Marketplace | undefined {
    return this.byId.get(id);
  }
}

/** @throws ConfigurationError naming the file and each entry that is wrong */
export async function readMarketplaces(file: string): Promise<Marketplaces> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new ConfigurationError(`${file} (MARKETPLACES_FILE) can't be read as JSON.`, { cause: error });
  }
  const parsed = MarketplacesFile.safeParse(json);
  if (!parsed.success) throw new ConfigurationError(`${file}:\n${z.prettifyError(parsed.error)}`);
  return new Marketplaces(parsed.data);
}
