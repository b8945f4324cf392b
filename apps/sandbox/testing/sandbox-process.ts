import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { TOKEN } from './sandbox-client.js';

/** A sandbox in a process of its own, which can be killed. */
export interface SandboxProcess {
  readonly url: string;
  /** SIGKILL: no handler runs, nothing is flushed. Resolves once it is gone. */
  kill(): Promise<void>;
}

const Listening = z.object({ msg: z.literal('sandbox listens'), url: z.string() });

/** Starts `main.ts` on a free port over `dataDir`; resolves once it listens. */
export async function startSandboxProcess(dataDir: string): Promise<SandboxProcess> {
  const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));
  const child = spawn(
    process.execPath,
    [
      '--conditions=source',
      '--experimental-transform-types',
      '--no-warnings',
      '--import',
      path('./typescript-sources.mjs'),
      path('../main.ts'),
    ],
    {
      env: {
        PORT: '0',
        SANDBOX_DATA_DIR: dataDir,
        LISTING_API_TOKEN: TOKEN,
        GARNISH_API_URL: 'http://127.0.0.1:9',
        GARNISH_API_KEY: 'key',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const gone = once(child, 'exit');
  for await (const line of createInterface({ input: child.stdout })) {
    const read = Listening.safeParse(JSON.parse(line));
    if (!read.success) continue;
    child.stdout.resume();
    return {
      url: read.data.url,
      kill: async () => {
        child.kill('SIGKILL');
        await gone;
      },
    };
  }
  throw new Error('the sandbox ended before it listened');
}
