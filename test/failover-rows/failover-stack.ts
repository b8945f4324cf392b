import { randomUUID } from 'node:crypto';
import { Client } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import { CheckSafety } from '#activities/check-safety';
import { ExtractAttributes } from '#activities/extract-attributes';
import { IngestPhotos } from '#activities/ingest-photos';
import { WriteBack } from '#activities/write-back';
import type { ModelStepSources } from '#libs/calls/model-step';
import { Marketplaces } from '#libs/config/marketplaces';
import type { Database } from '#libs/db/database';
import {
  IMAGES_QUEUE,
  LISTINGS_QUEUE,
  providerQueue,
  WRITE_BACK_QUEUE,
} from '#libs/domain/contract';
import { S3_CREDENTIALS, S3_REGION, startS3Server } from '#libs/embedded/s3-server';
import { startTemporalDevServer } from '#libs/embedded/temporal-dev-server';
import { ListingServiceCooling } from '#libs/listing-service/cooling';
import { createLogger } from '#libs/log/logger';
import type { ModelProvider } from '#libs/models/provider';
import { RenditionCache } from '#libs/objects/rendition-cache';
import { S3ObjectStore } from '#libs/objects/s3-object-store';
import { PhotoIngester } from '#libs/photos/ingest-photo';
import { ProfileCache } from '#libs/profile/profile-cache';
import { ProviderHealth } from '#libs/provider-health/provider-health';
import { startFaultyProvider, type FaultyProvider } from '#test/faulty-provider/faulty-provider';
import { startPhotoHost, type PhotoHost } from '#test/harness/photo-host';
import { installQuietRuntime } from '#test/harness/quiet-runtime';
import type { RealPostgres } from '#test/harness/real-postgres';
import { startScriptedListingApi } from '#test/harness/scripted-listing-api';
import { makeTemporaryFolder } from '#test/harness/temporary-folder';
import { bundleWorkflows } from '#test/harness/workflow-bundle';

/** Where the scenes of a file are played: everything real but the listing service, the photo host and the providers. */
export interface FailoverStack {
  readonly db: Database;
  readonly client: Client;
  readonly connection: NativeConnection;
  readonly namespace: string;
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  readonly sources: ModelStepSources;
  readonly photoHost: PhotoHost;
  /** Where renditions are kept. */
  readonly s3Endpoint: string;
  /** Judges safety in all scenes; scripted by the marker in a listing's title. */
  readonly judge: FaultyProvider;
  /** Lets a worker serve a provider's queue, with these activities' sources. */
  serve(provider: string, sources: ModelStepSources): Promise<void>;
  /** Makes a provider known to all workers. */
  know(provider: ModelProvider): void;
  close(): Promise<void>;
}

const CACHE_BYTES = 10_000_000;

/** Starts it around a database. */
export async function startFailoverStack({
  db,
  url: databaseUrl,
}: Pick<RealPostgres, 'db' | 'url'>): Promise<FailoverStack> {
  installQuietRuntime();
  const folder = await makeTemporaryFolder('failover');
  const [server, s3, listingApi, photoHost, judge, bundle] = await Promise.all([
    startTemporalDevServer(folder.path),
    startS3Server(folder.path),
    startScriptedListingApi(),
    startPhotoHost(),
    startFaultyProvider(),
    bundleWorkflows(),
  ]);
  const { address, namespace } = server;
  const connection = await NativeConnection.connect({ address });
  const store = new S3ObjectStore({
    endpoint: s3.endpoint,
    bucket: s3.bucket,
    region: S3_REGION,
    credentials: S3_CREDENTIALS,
  });
  await store.ensureBucket();
  const marketplaces = new Marketplaces([
    {
      id: 'sandbox',
      locale: 'en',
      listingApi: { baseUrl: listingApi.baseUrl, token: 'unused' },
      photoOrigins: [photoHost.origin],
      apiKeys: [],
    },
  ]);
  const renditions = new RenditionCache(store, CACHE_BYTES);
  const ingester = new PhotoIngester({ store, renditions });
  const profiles = new ProfileCache(db);
  const providers = new Map<string, ModelProvider>();
  const health = new ProviderHealth(db, createLogger({ process: 'test', level: 'silent' }));
  const sources = { db, profiles, health, providers, renditions, ingester, marketplaces };

  const workers: Worker[] = [];
  const running: Promise<void>[] = [];
  const work = async (options: Parameters<typeof Worker.create>[0]): Promise<void> => {
    const worker = await Worker.create({ connection, namespace, ...options });
    workers.push(worker);
    running.push(worker.run());
  };
  const ingest = new IngestPhotos(db, profiles, marketplaces, ingester);
  const writing = new WriteBack(db, marketplaces, new ListingServiceCooling());
  await work({
    taskQueue: LISTINGS_QUEUE,
    workflowBundle: bundle,
    activities: { writeBackQuickly: writing.writeBackQuickly.bind(writing) },
  });
  await work({
    taskQueue: IMAGES_QUEUE,
    activities: { ingestPhotos: ingest.ingestPhotos.bind(ingest) },
  });
  await work({
    taskQueue: WRITE_BACK_QUEUE,
    activities: { writeBack: writing.writeBack.bind(writing) },
  });

  return {
    db,
    client: new Client({ connection, namespace }),
    connection,
    namespace,
    databaseUrl,
    temporalAddress: address,
    sources,
    photoHost,
    judge,
    s3Endpoint: s3.endpoint,
    know: (provider) => {
      providers.set(provider.id, provider);
    },
    serve: async (provider, given) => {
      const attributes = new ExtractAttributes(given);
      const safety = new CheckSafety(given);
      await work({
        taskQueue: providerQueue(provider),
        identity: `${provider}-${randomUUID()}`,
        activities: {
          extractAttributes: attributes.extractAttributes.bind(attributes),
          checkSafety: safety.checkSafety.bind(safety),
        },
      });
    },
    close: async () => {
      for (const worker of workers) worker.shutdown();
      await Promise.all(running);
      await connection.close();
      await ingester.close();
      store.close();
      await Promise.all([listingApi.close(), photoHost.close(), judge.close()]);
      await Promise.all([s3.stop(), server.stop()]);
      await folder.remove();
    },
  };
}
