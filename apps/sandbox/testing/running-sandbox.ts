import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { RetryWaits } from '../garnish-client/retry-delay.js';
import { startSandbox, type Sandbox } from '../start-sandbox.js';
import { sandboxClient, TOKEN, type SandboxClient } from './sandbox-client.js';

/** A sandbox in this process, on a free port and a folder of its own. */
export interface RunningSandbox extends SandboxClient {
  /** Stops it and starts it again on the same folder, as after a deploy. */
  restart(): Promise<void>;
  /** Stops it and deletes its folder. */
  remove(): Promise<void>;
}

/** Starts a sandbox that announces to `garnishUrl`; without one, to a port where nobody listens. */
export async function runSandbox(
  settings: { readonly garnishUrl?: string; readonly retryWaits?: RetryWaits } = {},
): Promise<RunningSandbox> {
  const dataDir = await mkdtemp(join(tmpdir(), 'sandbox-'));
  const start = () =>
    startSandbox(
      {
        host: '127.0.0.1',
        port: 0,
        dataDir,
        publicUrl: undefined,
        marketplace: 'sandbox',
        listingApiToken: TOKEN,
        garnish: { url: settings.garnishUrl ?? 'http://127.0.0.1:9', key: 'key' },
        logLevel: 'silent',
      },
      pino({ level: 'silent' }),
      settings.retryWaits,
    );
  let sandbox: Sandbox = await start();
  return {
    ...sandboxClient(() => sandbox.url),
    restart: async () => {
      await sandbox.close();
      sandbox = await start();
    },
    remove: async () => {
      await sandbox.close();
      await rm(dataDir, { recursive: true });
    },
  };
}
