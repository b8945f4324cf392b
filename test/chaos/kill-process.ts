import { setTimeout as delay } from 'node:timers/promises';
import { isRunning, type ProcessIdentity } from '#libs/embedded/process-identity';

/** A SIGKILL works at once; the rest is the kernel's cleaning up. */
const GONE_WITHIN_MS = 10_000;

/**
 * `kill -9` by pid.
 * @returns whether that very process was running and is gone: the witness of a kill
 */
export async function killProcess(victim: ProcessIdentity): Promise<boolean> {
  if (!isRunning(victim)) return false;
  try {
    process.kill(victim.pid, 'SIGKILL');
  } catch {
    return false;
  }
  const deadline = Date.now() + GONE_WITHIN_MS;
  while (isRunning(victim)) {
    if (Date.now() > deadline) return false;
    await delay(20);
  }
  return true;
}
