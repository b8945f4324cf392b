/** `script/status`: each process with health, pid, restarts and address. Exits with 0 when all serve, else 1. */
import { readDevStackConfig } from '#libs/config/dev-stack-config';
import { dataFolder } from './data-folder.js';
import { readRunState } from './run-state.js';
import { findSupervisor } from './supervisor-lock.js';
import { formatTable } from './text-table.js';

const folder = dataFolder(readDevStackConfig().dataDirectory);
const supervisor = findSupervisor(folder.run);
const state = readRunState(folder.run);

if (supervisor === undefined || state?.supervisor.pid !== supervisor.pid) {
  process.stdout.write(
    supervisor === undefined
      ? 'Garnish is not running here. ./script/start starts it.\n'
      : `Garnish is just starting, as process ${supervisor.pid}.\n`,
  );
  process.exit(1);
}

const rows = state.parts.map((part) => [
  part.name,
  part.health,
  part.pid === null ? '' : String(part.pid),
  String(part.restarts),
  part.address ?? '',
  part.lastEnd ?? '',
]);
process.stdout.write(`supervisor: process ${supervisor.pid}, since ${state.startedAt}\n\n`);
process.stdout.write(
  `${formatTable(['process', 'health', 'pid', 'restarts', 'address', 'last end'], rows)}\n`,
);
const well = state.parts.every(({ health }) => health === 'healthy' || health === 'finished');
process.exit(well ? 0 : 1);
