import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import type { PartCommand } from './part-command.js';
import { sharedTether } from './tether.js';

/** A started part that answered its readiness check. It ends with this process, however that ends. */
export interface RunningPart {
  readonly pid: number;
  /** Asks it to stop and resolves when it has ended; kills it after ten seconds. */
  stop(): Promise<void>;
  /** Ends it as a crash would (SIGKILL) and resolves when it has ended. */
  kill(): Promise<void>;
}

/** What `startPart` needs besides the command. */
export interface StartOptions {
  /** For messages. */
  readonly name: string;
  /** The part's output goes here, appended. */
  readonly logFile: string;
  /** Resolves to true once the part serves; an error counts as "not yet". */
  readonly isReady: () => Promise<boolean>;
  /** Default: 30,000. */
  readonly readyTimeoutMs?: number;
}

const STOP_GRACE_MS = 10_000;
const POLL_MS = 50;

/** The last lines of a log, for error messages. */
export function tailOfLog(file: string, lines = 15): string {
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
  } catch {
    return '(no log)';
  }
}

/**
 * Starts a part and waits until it serves. Throws with the end of its log when it ends early or isn't ready
 * in time (it is killed then).
 */
export async function startPart(command: PartCommand, options: StartOptions): Promise<RunningPart> {
  const log = openSync(options.logFile, 'a');
  const child = spawn(command.file, command.args, {
    env: { ...command.env },
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const pid = child.pid;
  if (pid === undefined) throw new Error(`${options.name}: ${command.file} can't be started.`);
  const tether = sharedTether();
  tether.watch(pid, command.stopSignal);
  void exited.then(() => tether.forget(pid));

  const deadline = Date.now() + (options.readyTimeoutMs ?? 30_000);
  for (;;) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`${options.name} ended at its start.\n${tailOfLog(options.logFile)}`);
    if (await options.isReady().catch(() => false)) break;
    if (Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`${options.name} isn't ready in time.\n${tailOfLog(options.logFile)}`);
    }
    await Promise.race([exited, delay(POLL_MS)]);
  }

  return {
    pid,
    async stop() {
      child.kill(command.stopSignal);
      const killer = setTimeout(() => child.kill('SIGKILL'), STOP_GRACE_MS);
      await exited;
      clearTimeout(killer);
    },
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
  };
}
