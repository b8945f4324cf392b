import { fork, type ChildProcess } from 'node:child_process';
import { openSync, closeSync } from 'node:fs';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A program of the bench itself, which talks over its channel and ends when the channel closes. */
export interface ForkedProgram {
  readonly child: ChildProcess;
  stop(): Promise<void>;
}

export interface ForkOptions {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Its output goes here, appended. */
  readonly logFile: string;
}

/** Starts a program of `test/bench` as a process of its own. */
export function forkProgram(entry: URL, options: ForkOptions): ForkedProgram {
  const log = openSync(options.logFile, 'a');
  const child = fork(fileURLToPath(entry), [...options.args], {
    env: { ...options.env },
    stdio: ['ignore', log, log, 'ipc'],
  });
  closeSync(log);
  const ended = once(child, 'exit');
  return {
    child,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
