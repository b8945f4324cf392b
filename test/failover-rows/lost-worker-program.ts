import { NativeConnection, Worker } from '@temporalio/worker';
import { z } from 'zod';
import { CheckSafety } from '#activities/check-safety';
import { ExtractAttributes } from '#activities/extract-attributes';
import { armCrashPoints } from '#libs/chaos/crash-point';
import { Marketplaces } from '#libs/config/marketplaces';
import type { ProviderEntry } from '#libs/config/providers';
import { openDatabase } from '#libs/db/database';
import { providerQueue } from '#libs/domain/contract';
import { exitWithParent } from '#libs/embedded/exit-with-parent';
import { createLogger } from '#libs/log/logger';
import { createProviders } from '#libs/models/create-providers';
import { RenditionCache } from '#libs/objects/rendition-cache';
import { S3ObjectStore } from '#libs/objects/s3-object-store';
import { PhotoIngester } from '#libs/photos/ingest-photo';
import { ProfileCache } from '#libs/profile/profile-cache';
import { ProviderHealth } from '#libs/provider-health/provider-health';
import { installQuietRuntime } from '#test/harness/quiet-runtime';

/** What a worker process is told. */
const WorkerOrder = z.object({
  databaseUrl: z.string(),
  temporalAddress: z.string(),
  namespace: z.string(),
  entry: z.custom<ProviderEntry>(),
  /** Where its crash points are armed. */
  crashPoints: z.string().optional(),
});
export type WorkerOrder = z.infer<typeof WorkerOrder>;

/** Serves one provider's queue for listings without photos. */
async function work(order: WorkerOrder): Promise<void> {
  exitWithParent();
  installQuietRuntime();
  if (order.crashPoints !== undefined) armCrashPoints(order.crashPoints);
  const db = openDatabase({
    url: order.databaseUrl,
    maxConnections: 4,
    applicationName: 'garnish-test',
    onConnectionError: () => undefined,
  });
  // Never asked for anything: the listings have no photos.
  const store = new S3ObjectStore({
    endpoint: 'http://127.0.0.1:9',
    bucket: 'unused',
    region: 'unused',
    credentials: { accessKeyId: 'unused', secretAccessKey: 'unused' },
  });
  const sources = {
    db,
    profiles: new ProfileCache(db),
    health: new ProviderHealth(db, createLogger({ process: 'test', level: 'silent' })),
    providers: createProviders([order.entry]),
    renditions: new RenditionCache(store, 1),
    ingester: new PhotoIngester({ store }),
    marketplaces: new Marketplaces([]),
  };
  const attributes = new ExtractAttributes(sources);
  const safety = new CheckSafety(sources);
  const worker = await Worker.create({
    connection: await NativeConnection.connect({ address: order.temporalAddress }),
    namespace: order.namespace,
    taskQueue: providerQueue(order.entry.id),
    activities: {
      extractAttributes: attributes.extractAttributes.bind(attributes),
      checkSafety: safety.checkSafety.bind(safety),
    },
  });
  process.send?.('ready');
  await worker.run();
}

await work(WorkerOrder.parse(JSON.parse(process.argv[2] ?? '')));
