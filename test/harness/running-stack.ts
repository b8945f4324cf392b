import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { dataFolder } from '#apps/dev-stack/data-folder';
import { readRunState } from '#apps/dev-stack/run-state';
import { findProjectRoot } from '#libs/embedded/project-root';
import { tailOfLog } from '#libs/embedded/running-part';
import { makeTemporaryFolder } from './temporary-folder.js';

const READY_WITHIN_MS = 120_000;

/** The whole development stack, without samples, with data and ports of its own. */
export interface RunningStack {
  /** Address of a part, by its name in `script/status`. */
  address(part: string): string;
  /** Process of a part. */
  pid(part: string): number;
  stop(): Promise<void>;
}

/**
 * Starts the stack as `script/start` does, from `dist/` built of the sources as they stand.
 * @throws Error with the end of the supervisor's log where it isn't well within two minutes
 */
export async function startStack(): Promise<RunningStack> {
  const root = findProjectRoot();
  execFileSync(process.execPath, [join(root, 'script/lib/build.mjs')], { stdio: 'ignore' });
  const folder = await makeTemporaryFolder('stack');
  const data = dataFolder(join(folder.path, 'data'));
  const logFile = join(folder.path, 'supervisor.log');
  const log = openSync(logFile, 'a');
  const child = spawn(process.execPath, ['dist/apps/dev-stack/main.js', '--without-samples'], {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: '', GARNISH_DATA_DIR: data.root },
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const parts = () => readRunState(data.run)?.parts ?? [];
  const isWell = (): boolean =>
    parts().length > 0 &&
    parts().every(({ health }) => health === 'healthy' || health === 'finished');
  const deadline = Date.now() + READY_WITHIN_MS;
  while (!isWell()) {
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`The stack isn't well.\n${tailOfLog(logFile)}`);
    }
    await delay(100);
  }
  const partNamed = (name: string) => {
    const part = parts().find((candidate) => candidate.name === name);
    if (part === undefined) throw new Error(`the stack has no part "${name}"`);
    return part;
  };
  return {
    address: (part) => partNamed(part).address ?? '',
    pid: (part) => partNamed(part).pid ?? Number.NaN,
    stop: async () => {
      await ended(child);
      await folder.remove();
    },
  };
}

async function ended(child: ChildProcess): Promise<void> {
  const exit = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await exit;
}
