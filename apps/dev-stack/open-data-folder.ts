import { chmod, mkdir } from 'node:fs/promises';
import type { ProcessIdentity } from '#libs/embedded/process-identity';
import { dataFolder, type DataFolder } from './data-folder.js';
import { endOrphans, findOrphans } from './pid-files.js';
import { takeSupervisorLock } from './supervisor-lock.js';
import type { Say } from './supervisor.js';

/**
 * Makes the data folder ready for this supervisor: takes its lock (AlreadyRunningError where another holds it)
 * and ends processes that a killed supervisor left.
 */
export async function openDataFolder(
  root: string,
  say: Say,
): Promise<{ folder: DataFolder; identity: ProcessIdentity }> {
  const folder = dataFolder(root);
  await mkdir(folder.run, { recursive: true });
  await mkdir(folder.logs, { recursive: true });
  await chmod(folder.run, 0o700);
  const identity = takeSupervisorLock(folder.run);
  const orphans = findOrphans(folder.run);
  if (orphans.length > 0) {
    const names = orphans.map(({ part, process }) => `${part} (${process.pid})`).join(', ');
    say(`ending what an earlier start left running: ${names}`);
    await endOrphans(orphans);
  }
  return { folder, identity };
}
