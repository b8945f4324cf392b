import { pino } from 'pino';
import { readBaselineModelConfig } from '#libs/config/baseline-model-config';
import { exitWithParent } from '#libs/embedded/exit-with-parent';
import { allowOnlyPhotoLoaders } from '#libs/photos/photo-loaders';
import { noCallLog, openCallLog } from './call-log.js';
import { createServer } from './create-server.js';
import { BASELINE_MODEL } from './identity.js';

exitWithParent();
allowOnlyPhotoLoaders();
const config = readBaselineModelConfig();
const logger = pino({ level: config.logLevel, base: { process: 'baseline-model' } });
const callLog =
  config.callLogFile === undefined ? noCallLog : await openCallLog(config.callLogFile);
const server = createServer({
  logger,
  callLog,
  apiKey: config.apiKey,
  latencyMs: config.latencyMs,
  maxConcurrent: config.maxConcurrent,
});

const stop = (signal: NodeJS.Signals) => {
  logger.info({ signal }, 'stopping');
  server
    .close()
    .then(() => callLog.close())
    .then(() => process.exit(0))
    .catch((error: unknown) => {
      logger.error(error, 'could not stop cleanly');
      process.exit(1);
    });
};
process.once('SIGTERM', stop);
process.once('SIGINT', stop);

const address = await server.listen({ host: config.host, port: config.port });
logger.info(
  { address, model: BASELINE_MODEL, keyNeeded: config.apiKey !== undefined },
  'listening',
);
