import { join } from 'node:path';
import { openDatabase, type Database } from '#libs/db/database';
import { startPostgres, type EmbeddedPostgres } from '#libs/embedded/postgres';
import { findProjectRoot } from '#libs/embedded/project-root';
import { startS3Server } from '#libs/embedded/s3-server';
import { MarketplaceMessage } from '../marketplace/messages.js';
import { ProviderMessage } from '../provider/control.js';
import { writeBenchFiles } from '../stack/bench-files.js';
import { makeDatabase, originOf, programEnvironment } from '../stack/bench-stack.js';
import { startContestant, type Contestant } from '../stack/contestant.js';
import type { ForkedProgram } from '../stack/fork-program.js';
import { openStackParts } from '../stack/stack-parts.js';

/** The marketplace that imports, and the one beside it. */
export const IMPORTER = 'importer';
export const NEIGHBOUR = 'neighbour';

const MARKETPLACE_PROGRAM = new URL('../marketplace/main.js', import.meta.url);
const PROVIDER_PROGRAM = new URL('../provider/main.js', import.meta.url);

/** One Garnish, one provider and the services of both marketplaces. */
export interface LaneStack {
  readonly garnish: Contestant;
  readonly db: Database;
  readonly postgres: EmbeddedPostgres;
  readonly marketplace: ForkedProgram;
  readonly providerOrigin: string;
  stop(): Promise<void>;
}

/**
 * Starts it, each part a process of its own.
 * @param slots calls that the worker keeps open to the provider
 */
export async function startLaneStack(slots: number): Promise<LaneStack> {
  const { folder, open, fork, stop } = await openStackParts();
  try {
    const marketplace = fork('marketplace', MARKETPLACE_PROGRAM, ['0']);
    const origin = await originOf(marketplace, MarketplaceMessage);
    const providerOrigin = await originOf(fork('provider', PROVIDER_PROGRAM, []), ProviderMessage);
    const postgres = open(await startPostgres(join(folder, 'postgres')));
    const s3 = open(await startS3Server(join(folder, 's3')));
    const files = await writeBenchFiles(folder, [IMPORTER, NEIGHBOUR], origin);
    const databaseName = 'garnish';
    const databaseUrl = postgres.url(databaseName);
    await makeDatabase(postgres, databaseName);
    const garnish = open(
      await startContestant('garnish', {
        folder,
        databaseName,
        env: {
          ...programEnvironment({ files, s3, providerOrigin, databaseUrl }),
          MODEL_SLOTS: String(slots),
        },
        profileFolder: join(findProjectRoot(), 'config', 'profile'),
      }),
    );
    const db = openDatabase({
      url: databaseUrl,
      maxConnections: 1,
      applicationName: 'bench-lanes',
      onConnectionError: () => undefined,
    });
    open({ stop: () => db.destroy() });
    return { garnish, db, postgres, marketplace, providerOrigin, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
