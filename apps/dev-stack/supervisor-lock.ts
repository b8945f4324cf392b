import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasErrorCode } from '#libs/embedded/error-code';
import { identifyProcess, isRunning, ProcessIdentity } from '#libs/embedded/process-identity';

const lockFile = (runDirectory: string): string => join(runDirectory, 'supervisor.json');

/** Another supervisor runs on this data folder. */
export class AlreadyRunningError extends Error {
  override readonly name = 'AlreadyRunningError';

  constructor(readonly holder: ProcessIdentity) {
    super(`Garnish already runs on this data folder, as process ${holder.pid}.`);
  }
}

/** The supervisor that runs on this data folder now, if any. */
export function findSupervisor(runDirectory: string): ProcessIdentity | undefined {
  try {
    const holder = ProcessIdentity.parse(JSON.parse(readFileSync(lockFile(runDirectory), 'utf8')));
    return isRunning(holder) ? holder : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Makes this process the data folder's supervisor. A lock that a killed one left is taken over. Throws
 * AlreadyRunningError while another holds it.
 */
export function takeSupervisorLock(runDirectory: string): ProcessIdentity {
  const identity = identifyProcess(process.pid);
  if (identity === undefined) throw new Error("This process's start time can't be read.");
  const file = lockFile(runDirectory);
  const own = `${file}.${process.pid}`;
  writeFileSync(own, JSON.stringify(identity));
  try {
    for (;;) {
      try {
        // A hard link appears whole or not at all, and never replaces another's.
        linkSync(own, file);
        return identity;
      } catch (error) {
        if (!hasErrorCode(error, 'EEXIST')) throw error;
      }
      const holder = findSupervisor(runDirectory);
      if (holder !== undefined) throw new AlreadyRunningError(holder);
      rmSync(file, { force: true });
    }
  } finally {
    rmSync(own, { force: true });
  }
}

/** Gives the lock back; for the process that took it. */
export function releaseSupervisorLock(runDirectory: string): void {
  rmSync(lockFile(runDirectory), { force: true });
}
