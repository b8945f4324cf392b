import { join } from 'node:path';
import { openDatabase } from '#libs/db/database';
import { migrate } from '#libs/db/migrate';
import { basicEnvironment } from '#libs/embedded/part-command';
import { startPostgres, type EmbeddedPostgres } from '#libs/embedded/postgres';
import { findProjectRoot } from '#libs/embedded/project-root';
import { S3_CREDENTIALS, S3_REGION, startS3Server, type S3Server } from '#libs/embedded/s3-server';
import { CONTESTANT_NAMES, type ContestantName } from '../contestant-name.js';
import { MarketplaceMessage } from '../marketplace/messages.js';
import { PlainMessage } from '../plain/messages.js';
import { ProviderMessage } from '../provider/control.js';
import {
  LISTING_TOKEN,
  LISTING_TOKEN_VARIABLE,
  PLAIN_MARKETPLACE,
  PROVIDER_URL_VARIABLE,
  writeBenchFiles,
  type BenchFiles,
} from './bench-files.js';
import { startContestant, type Contestant } from './contestant.js';
import { forkProgram, type ForkedProgram } from './fork-program.js';
import { nextMessage } from './next-message.js';
import { openStackParts } from './stack-parts.js';

const MARKETPLACE_PROGRAM = new URL('../marketplace/main.js', import.meta.url);
const PROVIDER_PROGRAM = new URL('../provider/main.js', import.meta.url);

/** Everything that a bench runs on, each part a process of its own. */
export interface BenchStack {
  readonly contestants: Readonly<Record<ContestantName, Contestant>>;
  readonly postgres: EmbeddedPostgres;
  readonly s3: S3Server;
  readonly marketplace: ForkedProgram;
  readonly photosOrigin: string;
  readonly providerOrigin: string;
  readonly plain: ForkedProgram;
  stop(): Promise<void>;
}

/**
 * Starts it, on the same disk for all.
 * @param photos how many the marketplace draws and serves
 */
export async function startBenchStack(photos: number): Promise<BenchStack> {
  const { folder, open, fork, stop } = await openStackParts();
  try {
    const marketplace = fork('marketplace', MARKETPLACE_PROGRAM, [String(photos)]);
    const photosOrigin = await originOf(marketplace, MarketplaceMessage);
    const provider = fork('provider', PROVIDER_PROGRAM, []);
    const providerOrigin = await originOf(provider, ProviderMessage);
    const postgres = open(await startPostgres(join(folder, 'postgres')));
    const s3 = open(await startS3Server(join(folder, 's3')));
    const files = await writeBenchFiles(
      folder,
      [...CONTESTANT_NAMES, PLAIN_MARKETPLACE],
      photosOrigin,
    );
    const profileFolder = join(findProjectRoot(), 'config', 'profile');
    const envFor = (databaseName: string) =>
      programEnvironment({ files, s3, providerOrigin, databaseUrl: postgres.url(databaseName) });
    const contestant = async (name: ContestantName): Promise<Contestant> => {
      await makeDatabase(postgres, name);
      return open(
        await startContestant(name, {
          folder,
          databaseName: name,
          env: envFor(name),
          profileFolder,
        }),
      );
    };
    const contestants = {
      garnish: await contestant('garnish'),
      naive: await contestant('naive'),
    };
    await makeDatabase(postgres, PLAIN_MARKETPLACE);
    const plain = open(
      forkProgram(new URL('../plain/main.js', import.meta.url), {
        args: [PLAIN_MARKETPLACE, photosOrigin, profileFolder],
        env: { ...basicEnvironment(), NODE_ENV: 'production', ...envFor(PLAIN_MARKETPLACE) },
        logFile: join(folder, 'plain.log'),
      }),
    );
    await nextMessage(plain.child, PlainMessage);
    return { contestants, postgres, s3, marketplace, photosOrigin, providerOrigin, plain, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A program's first message says where it listens. */
export async function originOf(
  program: ForkedProgram,
  schema: typeof MarketplaceMessage | typeof ProviderMessage,
): Promise<string> {
  const message = await nextMessage(program.child, schema);
  if (message.kind !== 'listening') throw new Error(`unexpected first message: ${message.kind}`);
  return message.origin;
}

/** Makes a database with Garnish's tables. */
export async function makeDatabase(postgres: EmbeddedPostgres, name: string): Promise<void> {
  await postgres.ensureDatabase(name);
  const db = openDatabase({
    url: postgres.url(name),
    maxConnections: 1,
    applicationName: 'bench-migrations',
    onConnectionError: () => undefined,
  });
  await migrate(db);
  await db.destroy();
}

/** What API, workers and the plain script are told: the same for both contestants, databases apart. */
export function programEnvironment(parts: {
  readonly files: BenchFiles;
  readonly s3: S3Server;
  readonly providerOrigin: string;
  readonly databaseUrl: string;
}): Readonly<Record<string, string>> {
  return {
    DATABASE_URL: parts.databaseUrl,
    S3_ENDPOINT: parts.s3.endpoint,
    S3_BUCKET: parts.s3.bucket,
    S3_REGION,
    S3_ACCESS_KEY_ID: S3_CREDENTIALS.accessKeyId,
    S3_SECRET_ACCESS_KEY: S3_CREDENTIALS.secretAccessKey,
    MARKETPLACES_FILE: parts.files.marketplaces,
    PROVIDERS_FILE: parts.files.providers,
    [LISTING_TOKEN_VARIABLE]: LISTING_TOKEN,
    [PROVIDER_URL_VARIABLE]: `${parts.providerOrigin}/v1`,
    WORKFLOW_BUNDLE: join(findProjectRoot(), 'dist', 'workflow-bundle.js'),
  };
}
