import { readMarketplaces, type Marketplaces } from '#libs/config/marketplaces';
import { readProviders } from '#libs/config/providers';
import type { WorkerConfig } from '#libs/config/worker-config';
import { openDatabase, type Database } from '#libs/db/database';
import { createLogger } from '#libs/log/logger';
import { createProviders } from '#libs/models/create-providers';
import type { ModelProvider } from '#libs/models/provider';
import { readVerified } from '#libs/objects/content-address';
import { RenditionCache, type RenditionReader } from '#libs/objects/rendition-cache';
import { S3ObjectStore } from '#libs/objects/s3-object-store';
import { PhotoIngester } from '#libs/photos/ingest-photo';
import { ProfileCache } from '#libs/profile/profile-cache';
import { ProviderHealth } from '#libs/provider-health/provider-health';
import type { ContestantName } from './contestant-name.js';

/** What the steps of both contestants work with, set up the same way. */
export interface StepParts {
  readonly db: Database;
  readonly store: S3ObjectStore;
  readonly renditions: RenditionReader;
  readonly ingester: PhotoIngester;
  readonly profiles: ProfileCache;
  readonly health: ProviderHealth;
  readonly marketplaces: Marketplaces;
  readonly providers: ReadonlyMap<string, ModelProvider>;
  close(): Promise<void>;
}

/**
 * Opens them with the settings of Garnish's worker. A sample reads each photo from the object store whenever it
 * needs it; Garnish keeps what it has just written or read.
 */
export async function openStepParts(
  config: WorkerConfig,
  contestant: ContestantName,
): Promise<StepParts> {
  const marketplaces = await readMarketplaces(config.marketplacesFile, config.variables);
  const { switchedOn: providers } = await readProviders(config.providersFile, config.variables);
  const db = openDatabase({
    url: config.database.url,
    maxConnections: config.database.connections,
    applicationName: 'bench-steps',
    onConnectionError: () => undefined,
  });
  const store = new S3ObjectStore(config.s3);
  const cache = new RenditionCache(store, config.renditionCacheBytes);
  const ingester = new PhotoIngester({
    store,
    ...(contestant === 'garnish' && { renditions: cache }),
  });
  return {
    db,
    store,
    renditions: contestant === 'garnish' ? cache : readEachTime(store),
    ingester,
    marketplaces,
    profiles: new ProfileCache(db),
    health: new ProviderHealth(db, createLogger({ process: 'bench-steps', level: 'warn' })),
    providers: createProviders(providers),
    close: async () => {
      await ingester.close();
      store.close();
      await db.destroy();
    },
  };
}

function readEachTime(store: S3ObjectStore): RenditionReader {
  return {
    read: async (key, sha256) => {
      const found = await readVerified(store, key, sha256);
      return found.kind === 'ok' ? found.bytes : undefined;
    },
  };
}
