import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { identifyProcess, isRunning, ProcessIdentity } from '#libs/embedded/process-identity';

const SUFFIX = '.pid.json';
const fileOf = (runDirectory: string, part: string): string =>
  join(runDirectory, `${part}${SUFFIX}`);

/** Notes which process a part is, with its start time, so that a later start can find it should it be left over. */
export function writePidFile(runDirectory: string, part: string, pid: number): void {
  const identity = identifyProcess(pid);
  if (identity !== undefined) writeFileSync(fileOf(runDirectory, part), JSON.stringify(identity));
}

/** The part's process has ended. */
export function removePidFile(runDirectory: string, part: string): void {
  rmSync(fileOf(runDirectory, part), { force: true });
}

/** A process that an earlier supervisor left. */
export interface Orphan {
  readonly part: string;
  readonly process: ProcessIdentity;
}

/** The noted processes that still run; another process with a noted pid isn't one (its start time differs). */
export function findOrphans(runDirectory: string): readonly Orphan[] {
  return readdirSync(runDirectory)
    .filter((file) => file.endsWith(SUFFIX))
    .flatMap((file) => {
      const part = file.slice(0, -SUFFIX.length);
      try {
        const identity = ProcessIdentity.parse(
          JSON.parse(readFileSync(join(runDirectory, file), 'utf8')),
        );
        return isRunning(identity) ? [{ part, process: identity }] : [];
      } catch {
        return [];
      }
    });
}

async function waitUntilEnded(process: ProcessIdentity, timeoutMs: number): Promise<boolean> {
  const deadline = Date.now() + timeoutMs;
  while (isRunning(process)) {
    if (Date.now() > deadline) return false;
    await delay(50);
  }
  return true;
}

function signal(process_: ProcessIdentity, name: NodeJS.Signals): void {
  try {
    process.kill(process_.pid, name);
  } catch {
    // Ended meanwhile.
  }
}

/**
 * Ends orphans: SIGINT first, which every part takes as "stop now in good order" (Postgres: fast shutdown),
 * SIGKILL after `graceMs`. Their tether may be at it as well; then this only waits.
 */
export async function endOrphans(orphans: readonly Orphan[], graceMs = 10_000): Promise<void> {
  await Promise.all(
    orphans.map(async (orphan) => {
      signal(orphan.process, 'SIGINT');
      if (await waitUntilEnded(orphan.process, graceMs)) return;
      signal(orphan.process, 'SIGKILL');
      await waitUntilEnded(orphan.process, 5_000);
    }),
  );
}
