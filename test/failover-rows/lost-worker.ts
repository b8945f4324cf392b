import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { findProjectRoot } from '#libs/embedded/project-root';
import type { WorkerOrder } from './lost-worker-program.js';

const root = findProjectRoot();

/** A worker process of its own that serves one provider's queue until it is killed. */
export interface LostWorker {
  /** `kill -9`. */
  kill(): void;
  readonly gone: Promise<unknown>;
}

/** Starts it out of the sources and waits until it polls. */
export async function startLostWorker(order: WorkerOrder): Promise<LostWorker> {
  const child: ChildProcess = fork(
    join(root, 'test', 'failover-rows', 'lost-worker-program.ts'),
    [JSON.stringify(order)],
    {
      cwd: root,
      execArgv: [
        '--conditions=source',
        '--experimental-transform-types',
        '--no-warnings',
        '--import',
        join(root, 'apps', 'sandbox', 'testing', 'typescript-sources.mjs'),
      ],
    },
  );
  const gone = once(child, 'exit');
  await Promise.race([
    once(child, 'message'),
    gone.then(() => Promise.reject(new Error('the worker ended before it was ready'))),
  ]);
  return { gone, kill: () => child.kill('SIGKILL') };
}
