import 'reflect-metadata';
import { collectDefaultMetrics } from 'prom-client';
import { armCrashPoints } from '#libs/chaos/crash-point';
import { readApiConfig } from '#libs/config/api-config';
import { readMarketplaceEntries } from '#libs/config/marketplaces';
import { readProviders } from '#libs/config/providers';
import { openDatabase } from '#libs/db/database';
import { exitWithParent } from '#libs/embedded/exit-with-parent';
import { describeError } from '#libs/log/describe-error';
import { createLogger } from '#libs/log/logger';
import { buildProfile } from '#libs/profile/build-profile';
import { connectTemporal } from '#libs/temporal/connect-temporal';
import { createApi } from './create-api.js';
import { ApiMetrics } from './metrics/api-metrics.js';

exitWithParent();

const config = readApiConfig();
const logger = createLogger({ process: 'api', level: config.logLevel });
if (config.crashPoints !== undefined) armCrashPoints(config.crashPoints);
const marketplaces = await readMarketplaceEntries(config.marketplacesFile);
const providers = await readProviders(config.providersFile, config.variables);
const profile = await buildProfile(config.profileDirectory, providers);
const db = openDatabase({
  url: config.database.url,
  maxConnections: config.database.connections,
  applicationName: 'garnish-api',
  onConnectionError: (error) =>
    logger.warn({ cause: describeError(error) }, 'database connection lost'),
});
const temporal = connectTemporal(config.temporal);
const api = await createApi({
  config,
  logger,
  db,
  temporal,
  marketplaces,
  profile,
  providers: providers.switchedOn,
});
collectDefaultMetrics({ register: api.get(ApiMetrics).registry });

/** Lets requests end and notes their acks; whoever started the process ends it if that takes too long. */
const stop = async (signal: NodeJS.Signals): Promise<void> => {
  logger.info({ signal }, 'stopping');
  await api.close();
  await temporal.connection.close();
  await db.destroy();
  logger.info('stopped');
  process.exit(0);
};
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    stop(signal).catch((error: unknown) => {
      logger.error({ cause: describeError(error) }, 'could not stop cleanly');
      process.exit(1);
    });
  });
}

await api.listen(config.port, config.host);
logger.info({ address: await api.getUrl(), profile: profile.hash }, 'listening');
