import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ProcessIdentity } from '#libs/embedded/process-identity';

/** What a part is doing, as `script/status` shows it. */
export const PartHealth = z.enum([
  'waiting',
  'starting',
  'healthy',
  'unhealthy',
  'restarting',
  'finished',
  'stopped',
]);
export type PartHealth = z.infer<typeof PartHealth>;

/** One part at one moment. */
export const PartState = z.object({
  name: z.string(),
  kind: z.enum(['service', 'task']),
  health: PartHealth,
  /** Null while no process of it runs. */
  pid: z.int().positive().nullable(),
  /** How often it was started again since the supervisor started. */
  restarts: z.int().min(0),
  /** Null for a task. */
  address: z.string().nullable(),
  /** How it ended last, such as `SIGKILL` or `exit 1`; null where it hasn't. */
  lastEnd: z.string().nullable(),
  logFile: z.string(),
});
export type PartState = z.infer<typeof PartState>;

/** What the supervisor writes down at every change, for `status`, `stop` and tests that kill parts. */
export const RunState = z.object({
  supervisor: ProcessIdentity,
  startedAt: z.iso.datetime(),
  parts: z.array(PartState),
});
export type RunState = z.infer<typeof RunState>;

const stateFile = (runDirectory: string): string => join(runDirectory, 'state.json');

/** Replaces the state in one step: a reader sees the old one or the new one. */
export function writeRunState(runDirectory: string, state: RunState): void {
  const file = stateFile(runDirectory);
  writeFileSync(`${file}.new`, `${JSON.stringify(state, null, 2)}\n`);
  renameSync(`${file}.new`, file);
}

/** The last state written; undefined where none was, or it can't be read. The supervisor may be gone since. */
export function readRunState(runDirectory: string): RunState | undefined {
  try {
    return RunState.parse(JSON.parse(readFileSync(stateFile(runDirectory), 'utf8')));
  } catch {
    return undefined;
  }
}
