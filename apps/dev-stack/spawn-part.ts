import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync } from 'node:fs';
import { SUPERVISED_VARIABLE } from '#libs/embedded/exit-with-parent';
import type { Tether } from '#libs/embedded/tether';
import type { Part } from './part.js';
import { openPartLog } from './part-log.js';
import { removePidFile, writePidFile } from './pid-files.js';

/** What every part of one stack shares. */
export interface Surroundings {
  readonly logsDirectory: string;
  readonly runDirectory: string;
  readonly tether: Tether;
}

/** A started process of a part. */
export interface PartProcess {
  readonly child: ChildProcess;
  /** How it ended: `exit 1`, `SIGKILL`, or why it couldn't be started. Never rejects. */
  readonly ended: Promise<string>;
}

/**
 * Starts a part's process: its output to its log, in a process group of its own (Ctrl-C in the terminal reaches
 * the supervisor alone, which then stops all in order), tethered to this process, its pid noted.
 */
export function spawnPart(part: Part, around: Surroundings): PartProcess {
  const { command } = part;
  const log = openPartLog(around.logsDirectory, part.name);
  // A Node program sees by its channel that the supervisor is gone (exit-with-parent.ts).
  const runsNode = command.file === process.execPath;
  const child = spawn(command.file, command.args, {
    env: { ...command.env, ...(runsNode ? { [SUPERVISED_VARIABLE]: 'yes' } : {}) },
    detached: true,
    stdio: runsNode ? ['ignore', log, log, 'ipc'] : ['ignore', log, log],
  });
  closeSync(log);
  const { pid } = child;
  if (pid !== undefined) {
    around.tether.watch(pid, command.stopSignal);
    writePidFile(around.runDirectory, part.name, pid);
  }
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ?? `exit ${code}`));
  }).then((how) => {
    if (pid !== undefined) {
      around.tether.forget(pid);
      removePidFile(around.runDirectory, part.name);
    }
    return how;
  });
  return { child, ended };
}
