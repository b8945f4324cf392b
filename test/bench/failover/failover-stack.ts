import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openDatabase, type Database } from '#libs/db/database';
import { SAFETY_CATEGORIES } from '#libs/domain/wire/safety';
import { startPostgres } from '#libs/embedded/postgres';
import { findProjectRoot } from '#libs/embedded/project-root';
import { startS3Server } from '#libs/embedded/s3-server';
import { EMBEDDED_NAMESPACE } from '#libs/embedded/temporal-dev-server';
import { MarketplaceMessage } from '../marketplace/messages.js';
import { writeBenchFiles } from '../stack/bench-files.js';
import { makeDatabase, originOf, programEnvironment } from '../stack/bench-stack.js';
import type { ForkedProgram } from '../stack/fork-program.js';
import { nextMessage } from '../stack/next-message.js';
import { openStackParts } from '../stack/stack-parts.js';
import { startProgram } from '../stack/start-program.js';
import { startBenchTemporal } from '../stack/temporal-server.js';
import { DyingProviderMessage } from './dying-provider/messages.js';

export const MARKETPLACE = 'sellers';
/** The provider that dies, first in every plan, and the one beside it. */
export const FIRST = 'first';
export const SECOND = 'second';
/** Worker processes: what one finds out, the other must learn. */
export const WORKERS = 2;
/** Of both providers: what one call may take. */
export const ATTEMPT_TIMEOUT_MS = 5_000;
const SLOTS = 50;

const DYING_PROVIDER = new URL('./dying-provider/main.js', import.meta.url);
const MARKETPLACE_PROGRAM = new URL('../marketplace/main.js', import.meta.url);

/** One Garnish with two workers, and two providers. */
export interface FailoverStack {
  readonly apiOrigin: string;
  readonly db: Database;
  readonly marketplace: ForkedProgram;
  readonly first: ForkedProgram;
  stop(): Promise<void>;
}

/**
 * Starts it, each part a process of its own.
 * @param latencyMs of each answer of both providers
 */
export async function startFailoverStack(latencyMs: number): Promise<FailoverStack> {
  const { folder, open, fork, stop } = await openStackParts();
  const startProvider = async (name: string) => {
    const program = fork(name, DYING_PROVIDER, [String(latencyMs)]);
    const message = await nextMessage(program.child, DyingProviderMessage);
    if (message.kind !== 'listening') throw new Error('a provider does not say where it listens');
    return { program, origin: message.origin };
  };
  try {
    const marketplace = fork('marketplace', MARKETPLACE_PROGRAM, ['0']);
    const marketplaceOrigin = await originOf(marketplace, MarketplaceMessage);
    const first = await startProvider(FIRST);
    const second = await startProvider(SECOND);
    const postgres = open(await startPostgres(join(folder, 'postgres')));
    const s3 = open(await startS3Server(join(folder, 's3')));
    const files = await writeBenchFiles(folder, [MARKETPLACE], marketplaceOrigin);
    await writeFile(files.providers, JSON.stringify([FIRST, SECOND].map(entryOf)));
    const databaseUrl = postgres.url(MARKETPLACE);
    await makeDatabase(postgres, MARKETPLACE);
    const temporal = open(await startBenchTemporal(folder));
    const env = {
      ...programEnvironment({ files, s3, providerOrigin: first.origin, databaseUrl }),
      [urlVariable(FIRST)]: `${first.origin}/v1`,
      [urlVariable(SECOND)]: `${second.origin}/v1`,
      TEMPORAL_ADDRESS: temporal.address,
      TEMPORAL_NAMESPACE: EMBEDDED_NAMESPACE,
      MODEL_SLOTS: String(SLOTS),
    };
    for (let worker = 1; worker <= WORKERS; worker += 1) {
      const name = `worker-${worker}`;
      const keys = { [keyVariable(FIRST)]: name, [keyVariable(SECOND)]: name };
      const logFile = join(folder, `${name}.log`);
      open(await startProgram('apps/worker/main.js', { name, logFile, env: { ...env, ...keys } }));
    }
    const api = open(
      await startProgram('apps/api/main.js', {
        name: 'api',
        logFile: join(folder, 'api.log'),
        env: { ...env, PROFILE_DIR: join(findProjectRoot(), 'config', 'profile') },
      }),
    );
    const db = openDatabase({
      url: databaseUrl,
      maxConnections: 1,
      applicationName: 'bench-failover',
      onConnectionError: () => undefined,
    });
    open({ stop: () => db.destroy() });
    return { apiOrigin: api.origin, db, marketplace, first: first.program, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const urlVariable = (provider: string) => `BENCH_${provider.toUpperCase()}_URL`;
const keyVariable = (provider: string) => `BENCH_${provider.toUpperCase()}_KEY`;

function entryOf(id: string) {
  return {
    id,
    protocol: 'openai',
    baseUrl: { variable: urlVariable(id) },
    apiKey: { variable: keyVariable(id) },
    model: { variable: `BENCH_${id.toUpperCase()}_MODEL`, default: 'stub' },
    enabledBy: [urlVariable(id)],
    attemptTimeoutMs: ATTEMPT_TIMEOUT_MS,
    concurrentCalls: SLOTS,
    prices: 'unknown',
    judges: { text: SAFETY_CATEGORIES, image: SAFETY_CATEGORIES },
  };
}
