import { loadSandboxConfig } from '#libs/config/sandbox-config';
import { exitWithParent } from '#libs/embedded/exit-with-parent';
import { pino } from 'pino';
import { startSandbox } from './start-sandbox.js';

/** The sandbox as a process: starts from the environment, stops on SIGINT and SIGTERM. */
exitWithParent();
const config = loadSandboxConfig();
const log = pino({ level: config.logLevel, base: { app: 'sandbox' } });
const sandbox = await startSandbox(config, log);
log.info({ url: sandbox.url, dataDir: config.dataDir }, 'sandbox listens');

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    log.info({ signal }, 'sandbox stops');
    sandbox.close().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'sandbox did not stop cleanly');
        process.exit(1);
      },
    );
  });
}
