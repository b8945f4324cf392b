import { createHash } from 'node:crypto';
import { rename, writeFile } from 'node:fs/promises';
import type { MarketplaceEntry } from '#libs/config/marketplaces';
import type { StackSecrets } from './stack-secrets.js';

/** The variable in which API and worker find what they present to the sandbox's listing API. */
export const LISTING_TOKEN_VARIABLE = 'SANDBOX_LISTING_API_TOKEN';

/** The slug under which the stack's own marketplace is known. */
export const SANDBOX_MARKETPLACE = 'sandbox';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Writes the one marketplace that the stack knows: its own sandbox. Naming the sandbox's origin lets Garnish
 * download photos from it; no other private address is ever fetched. Keys are kept as hashes.
 */
export async function writeMarketplacesFile(
  file: string,
  secrets: StackSecrets,
  sandboxOrigin: string,
): Promise<void> {
  const marketplaces: readonly MarketplaceEntry[] = [
    {
      id: SANDBOX_MARKETPLACE,
      locale: 'en',
      listingApi: {
        baseUrl: `${sandboxOrigin}/listing-api`,
        tokenVariable: LISTING_TOKEN_VARIABLE,
      },
      photoOrigins: [sandboxOrigin],
      apiKeys: [
        { id: 'sandbox', sha256: sha256(secrets.sandboxApiKey), role: 'listing-service' },
        { id: 'operator', sha256: sha256(secrets.operatorApiKey), role: 'operator' },
      ],
    },
  ];
  await writeFile(`${file}.new`, `${JSON.stringify(marketplaces, null, 2)}\n`);
  await rename(`${file}.new`, file);
}
