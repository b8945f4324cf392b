/** `script/stop`: stops the stack of this data folder and whatever a killed one left. The data stays. */
import { existsSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { readDevStackConfig } from '#libs/config/dev-stack-config';
import { isRunning } from '#libs/embedded/process-identity';
import { dataFolder } from './data-folder.js';
import { endOrphans, findOrphans } from './pid-files.js';
import { findSupervisor } from './supervisor-lock.js';

/** The slowest part has 25 s to stop in good order, and some must wait for others. */
const STOP_TIMEOUT_MS = 90_000;

const folder = dataFolder(readDevStackConfig().dataDirectory);
const supervisor = findSupervisor(folder.run);
if (supervisor !== undefined) {
  process.stdout.write(`==> stopping process ${supervisor.pid} and its parts (a few seconds)\n`);
  process.kill(supervisor.pid, 'SIGTERM');
  const deadline = Date.now() + STOP_TIMEOUT_MS;
  while (isRunning(supervisor)) {
    if (Date.now() > deadline) {
      process.stderr.write(
        `error: it still runs after ${STOP_TIMEOUT_MS / 1_000} s; ./script/logs may say why.\n`,
      );
      process.exit(1);
    }
    await delay(100);
  }
}
const orphans = existsSync(folder.run) ? findOrphans(folder.run) : [];
await endOrphans(orphans);
process.stdout.write(
  supervisor === undefined && orphans.length === 0
    ? 'Garnish was not running here.\n'
    : 'Stopped; the data stays.\n',
);
