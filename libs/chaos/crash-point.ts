import { existsSync, appendFileSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';

/** Moments between two durable steps at which a crash hurts most. */
export const CRASH_POINTS = [
  'answered-not-stored',
  'stored-not-reported',
  'written-back-not-recorded',
  'accepted-not-started',
] as const;
export type CrashPoint = (typeof CRASH_POINTS)[number];

let folder: string | undefined;

/** Arms crash points for this process; without it {@link crashPoint} does nothing. Only chaos runs call it. */
export function armCrashPoints(armedFolder: string): void {
  folder = armedFolder;
}

/**
 * Kills this process at once where the file of that name lies in the armed folder; the file is taken away
 * first and the crash noted in `crashes.log`, so that each armed point happens once and is witnessed.
 */
export function crashPoint(name: CrashPoint): void {
  if (folder === undefined || !existsSync(join(folder, name))) return;
  try {
    unlinkSync(join(folder, name));
  } catch {
    return;
  }
  appendFileSync(
    join(folder, 'crashes.log'),
    `${JSON.stringify({ name, pid: process.pid, time: new Date().toISOString() })}\n`,
  );
  process.kill(process.pid, 'SIGKILL');
}
