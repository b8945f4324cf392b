import { join } from 'node:path';
import { BASELINE_MODEL } from '#apps/baseline-model/identity';
import { findFreePort } from '#libs/embedded/free-ports';
import { basicEnvironment } from '#libs/embedded/part-command';
import { startPart, type RunningPart } from '#libs/embedded/running-part';

const KEY = 'key-of-the-outage';

/** A provider before the baseline, which can be ended and started again at the same address. */
export interface FirstProvider {
  /** What tells the stack of it. */
  readonly settings: Readonly<Record<string, string>>;
  start(): Promise<RunningPart>;
}

/** The baseline's program once more, under the entry `openai`: it answers honestly, and needs no key of anybody's. */
export async function firstProvider(projectRoot: string): Promise<FirstProvider> {
  const port = await findFreePort();
  const origin = `http://127.0.0.1:${port}`;
  return {
    settings: {
      OPENAI_BASE_URL: `${origin}/v1`,
      OPENAI_API_KEY: KEY,
      OPENAI_MODEL: BASELINE_MODEL,
    },
    start: () =>
      startPart(
        {
          file: process.execPath,
          args: [join(projectRoot, 'dist/apps/baseline-model/main.js')],
          env: {
            ...basicEnvironment(),
            HOST: '127.0.0.1',
            PORT: String(port),
            BASELINE_API_KEY: KEY,
            BASELINE_LATENCY_MS: '200',
          },
          stopSignal: 'SIGTERM',
        },
        {
          name: 'the first provider',
          logFile: join(projectRoot, 'first-provider.log'),
          isReady: async () => (await fetch(`${origin}/healthz`)).ok,
        },
      ),
  };
}
