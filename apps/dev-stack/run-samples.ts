import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { basicEnvironment } from '#libs/embedded/part-command';
import { SANDBOX_MARKETPLACE } from './marketplaces-file.js';
import { httpOrigin, type StackPorts } from './stack-addresses.js';
import type { StackSecrets } from './stack-secrets.js';

/** What the sample run needs of the stack. */
export interface SampleRunSettings {
  readonly ports: StackPorts;
  readonly secrets: StackSecrets;
  readonly distDirectory: string;
}

/**
 * Enriches the sample listings in a process of its own, on this terminal: it draws photos and waits for results,
 * and whatever goes wrong there leaves the stack running. Resolves when it has ended, or was stopped by
 * `signal`.
 */
export async function runSamples(settings: SampleRunSettings, signal: AbortSignal): Promise<void> {
  const { ports, secrets } = settings;
  const child = spawn(
    process.execPath,
    ['--enable-source-maps', join(settings.distDirectory, 'apps/dev-stack/samples/main.js')],
    {
      env: {
        ...basicEnvironment(),
        GARNISH_API_URL: httpOrigin(ports.api),
        GARNISH_API_KEY: secrets.sandboxApiKey,
        SANDBOX_URL: httpOrigin(ports.sandbox),
        SANDBOX_MARKETPLACE,
      },
      detached: true,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    },
  );
  const stop = (): void => void child.kill('SIGTERM');
  signal.addEventListener('abort', stop);
  if (signal.aborted) stop();
  await once(child, 'exit');
  signal.removeEventListener('abort', stop);
}
