import { rmSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openDatabase, type Database } from '#libs/db/database';
import { basicEnvironment } from '#libs/embedded/part-command';
import { startPostgres, type EmbeddedPostgres } from '#libs/embedded/postgres';
import { findProjectRoot } from '#libs/embedded/project-root';
import { startS3Server } from '#libs/embedded/s3-server';
import { MarketplaceMessage } from '../marketplace/messages.js';
import { ProviderMessage } from '../provider/control.js';
import { writeBenchFiles } from '../stack/bench-files.js';
import { makeDatabase, originOf, programEnvironment } from '../stack/bench-stack.js';
import { startContestant, type Contestant } from '../stack/contestant.js';
import { forkProgram, type ForkedProgram } from '../stack/fork-program.js';

/** The marketplace that imports, and the one beside it. */
export const IMPORTER = 'importer';
export const NEIGHBOUR = 'neighbour';

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
 * Starts it in a fresh folder below `.garnish/bench`, removed at its end.
 * @param slots calls that the worker keeps open to the provider
 */
export async function startLaneStack(slots: number): Promise<LaneStack> {
  const root = findProjectRoot();
  const folder = join(root, '.garnish', 'bench', String(process.pid));
  await mkdir(folder, { recursive: true });
  // However this process ends, SIGKILL apart.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const opened: { stop(): Promise<void> }[] = [];
  const open = <Part extends { stop(): Promise<void> }>(part: Part): Part => {
    opened.unshift(part);
    return part;
  };
  const stop = async (): Promise<void> => {
    for (const part of opened) await part.stop();
    await rm(folder, { recursive: true, force: true });
  };
  const fork = (name: string, args: readonly string[]) =>
    open(
      forkProgram(new URL(`../${name}/main.js`, import.meta.url), {
        args,
        env: basicEnvironment(),
        logFile: join(folder, `${name}.log`),
      }),
    );
  try {
    const marketplace = fork('marketplace', ['0']);
    const origin = await originOf(marketplace, MarketplaceMessage);
    const providerOrigin = await originOf(fork('provider', []), ProviderMessage);
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
        profileFolder: join(root, 'config', 'profile'),
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
