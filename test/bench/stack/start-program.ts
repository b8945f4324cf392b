import { join } from 'node:path';
import { findFreePort } from '#libs/embedded/free-ports';
import { basicEnvironment } from '#libs/embedded/part-command';
import { findProjectRoot } from '#libs/embedded/project-root';
import { startPart, type RunningPart } from '#libs/embedded/running-part';

/** A program out of `dist/` that answers `/readyz`, run as in production. */
export interface RunningProgram extends RunningPart {
  readonly origin: string;
}

const READY_TIMEOUT_MS = 60_000;

/** Starts `dist/<path>` on a free port. @throws with the end of its log where it isn't ready in a minute */
export async function startProgram(
  path: string,
  options: {
    readonly name: string;
    readonly logFile: string;
    readonly env: Readonly<Record<string, string>>;
  },
): Promise<RunningProgram> {
  const port = await findFreePort();
  const origin = `http://127.0.0.1:${port}`;
  const part = await startPart(
    {
      file: process.execPath,
      args: ['--enable-source-maps', join(findProjectRoot(), 'dist', path)],
      env: {
        ...basicEnvironment(),
        NODE_ENV: 'production',
        HOST: '127.0.0.1',
        PORT: String(port),
        ...options.env,
      },
      stopSignal: 'SIGTERM',
    },
    {
      name: options.name,
      logFile: options.logFile,
      isReady: async () => (await fetch(`${origin}/readyz`)).ok,
      readyTimeoutMs: READY_TIMEOUT_MS,
    },
  );
  return { ...part, origin };
}
