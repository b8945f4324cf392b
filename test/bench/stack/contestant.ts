import { join } from 'node:path';
import { EMBEDDED_NAMESPACE } from '#libs/embedded/temporal-dev-server';
import { connectTemporal, type Temporal } from '#libs/temporal/connect-temporal';
import type { ContestantName } from '../contestant-name.js';
import { startProgram } from './start-program.js';
import { startBenchTemporal } from './temporal-server.js';

/** A contestant that serves: its own Temporal server, database, worker and API. */
export interface Contestant {
  readonly name: ContestantName;
  readonly apiOrigin: string;
  readonly temporal: Temporal;
  readonly metricsUrl: string;
  readonly databaseName: string;
  readonly pids: { readonly temporal: number; readonly worker: number; readonly api: number };
  stop(): Promise<void>;
}

/** The only difference between the contestants: which program the worker is. */
const WORKER_PROGRAMS = {
  garnish: 'apps/worker/main.js',
  naive: 'test/bench/naive/worker.js',
} as const satisfies Record<ContestantName, string>;

/**
 * Starts a contestant. Both have the very same API program: accepting is the same work on both sides, and the
 * runs that it starts are the worker's. Servers are their own so that their counters are; settings are equal.
 */
export async function startContestant(
  name: ContestantName,
  options: {
    readonly folder: string;
    readonly databaseName: string;
    readonly env: Readonly<Record<string, string>>;
    readonly profileFolder: string;
  },
): Promise<Contestant> {
  const folder = join(options.folder, name);
  const server = await startBenchTemporal(folder);
  const env = {
    ...options.env,
    TEMPORAL_ADDRESS: server.address,
    TEMPORAL_NAMESPACE: EMBEDDED_NAMESPACE,
  };
  const worker = await startProgram(WORKER_PROGRAMS[name], {
    name: `${name} worker`,
    logFile: join(folder, 'worker.log'),
    env,
  });
  const api = await startProgram('apps/api/main.js', {
    name: `${name} api`,
    logFile: join(folder, 'api.log'),
    env: { ...env, PROFILE_DIR: options.profileFolder },
  });
  const temporal = connectTemporal({
    address: server.address,
    namespace: EMBEDDED_NAMESPACE,
    apiKey: undefined,
    tls: false,
    fairness: 'by_marketplace',
  });
  return {
    name,
    apiOrigin: api.origin,
    temporal,
    metricsUrl: server.metricsUrl,
    databaseName: options.databaseName,
    pids: { temporal: server.pid, worker: worker.pid, api: api.pid },
    stop: async () => {
      await temporal.connection.close();
      await Promise.all([api.stop(), worker.stop()]);
      await server.stop();
    },
  };
}
