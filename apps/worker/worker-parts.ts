import { Client } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import { CheckSafety } from '#activities/check-safety';
import { ExtractAttributes } from '#activities/extract-attributes';
import type { ActivityClasses } from '#activities/index';
import { IngestPhotos } from '#activities/ingest-photos';
import { SweepListings } from '#activities/sweep-listings';
import { WriteBack } from '#activities/write-back';
import { readCeilings } from '#libs/config/ceilings';
import { readMarketplaces } from '#libs/config/marketplaces';
import { readProviders, type ProviderEntry } from '#libs/config/providers';
import type { WorkerConfig } from '#libs/config/worker-config';
import { openDatabase, type Database } from '#libs/db/database';
import { ListingServiceCooling } from '#libs/listing-service/cooling';
import { describeError } from '#libs/log/describe-error';
import type { Logger } from '#libs/log/logger';
import { WorkerMetrics } from '#libs/metrics/worker-metrics';
import { createProviders } from '#libs/models/create-providers';
import { Spending } from '#libs/money/spending';
import { spendingLimits } from '#libs/money/spending-limits';
import { RenditionCache } from '#libs/objects/rendition-cache';
import { S3ObjectStore } from '#libs/objects/s3-object-store';
import { PhotoIngester } from '#libs/photos/ingest-photo';
import { ProfileCache } from '#libs/profile/profile-cache';
import { TokenRates } from '#libs/rate-limits/token-rates';
import { ProviderHealth } from '#libs/provider-health/provider-health';

/** Everything that a worker process is made of, opened once and closed in turn. */
export interface WorkerParts {
  readonly connection: NativeConnection;
  readonly client: Client;
  readonly db: Database;
  readonly store: S3ObjectStore;
  readonly metrics: WorkerMetrics;
  readonly providers: readonly ProviderEntry[];
  readonly activities: ActivityClasses;
  close(): Promise<void>;
}

/**
 * Opens connections and builds the activities.
 * @throws ConfigurationError for what is wrong in files and variables; Temporal's error where it can't be reached
 */
export async function openWorkerParts(config: WorkerConfig, logger: Logger): Promise<WorkerParts> {
  const marketplaces = await readMarketplaces(config.marketplacesFile, config.variables);
  const { switchedOn: providers } = await readProviders(config.providersFile, config.variables);
  const limits = spendingLimits({
    ceilings: await readCeilings(config.ceilingsFile),
    providers,
    marketplaces: marketplaces.all,
  });
  const { address, namespace, apiKey, tls, fairness } = config.temporal;
  const connection = await NativeConnection.connect({
    address,
    tls,
    ...(apiKey !== undefined && { apiKey }),
  });
  const client = new Client({ connection, namespace });
  const db = openDatabase({
    url: config.database.url,
    maxConnections: config.database.connections,
    applicationName: 'garnish-worker',
    onConnectionError: (error) =>
      logger.warn({ error: describeError(error) }, 'an idle database connection broke'),
  });
  const store = new S3ObjectStore(config.s3);
  const renditions = new RenditionCache(store, config.renditionCacheBytes);
  const ingester = new PhotoIngester({ store, renditions });
  const profiles = new ProfileCache(db);
  const health = new ProviderHealth(db, logger, ({ provider }, reason) => {
    metrics.rests.restBegun(provider, reason);
  });
  const metrics = new WorkerMetrics(
    providers.map(({ id }) => id),
    () => health.troubles(),
  );
  void health.refresh();
  const sources = {
    db,
    health,
    profiles,
    marketplaces,
    renditions,
    ingester,
    providers: createProviders(providers),
    tokenRates: new TokenRates(
      db,
      new Map(
        providers.flatMap(({ id, limits: { tokensPerMinute } = {} }) =>
          tokensPerMinute === undefined ? [] : [[id, tokensPerMinute]],
        ),
      ),
    ),
    spending: limits === null ? undefined : new Spending(db, limits),
    meter: metrics.calls,
  };
  return {
    connection,
    client,
    db,
    store,
    metrics,
    providers,
    activities: {
      ingestPhotos: new IngestPhotos(db, profiles, marketplaces, ingester),
      extractAttributes: new ExtractAttributes(sources),
      checkSafety: new CheckSafety(sources),
      writeBack: new WriteBack(db, marketplaces, new ListingServiceCooling(), (outcome) => {
        metrics.outcomes.settled(outcome);
      }),
      sweepListings: new SweepListings(db, { client, fairness }),
    },
    close: async () => {
      await connection.close();
      await ingester.close();
      store.close();
      await health.refresh();
      await db.destroy();
    },
  };
}
