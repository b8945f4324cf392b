import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chown, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { findFreePort } from './free-ports.js';
import { basicEnvironment, type PartCommand } from './part-command.js';
import { findPostgresBinaries } from './postgres-binaries.js';
import { choosePostgresUser } from './postgres-user.js';
import { commandLineOf } from './process-identity.js';
import { startPart, type RunningPart } from './running-part.js';

const run = promisify(execFile);

/** The embedded server's only role: owner of everything in it. */
export const POSTGRES_ROLE = 'garnish';

/** One embedded Postgres. */
export interface PostgresOptions {
  /** The cluster is `<directory>/postgres`. */
  readonly directory: string;
  readonly port: number;
  readonly password: string;
}

const clusterOf = (directory: string): string => join(directory, 'postgres');

/** A connection URL for one database of the embedded server. */
export function postgresUrl(options: PostgresOptions, database: string): string {
  const password = encodeURIComponent(options.password);
  return `postgres://${POSTGRES_ROLE}:${password}@127.0.0.1:${options.port}/${database}`;
}

/**
 * Makes the cluster, once: built beside its place and renamed into it, so that a start broken off half-way leaves
 * nothing that looks like a cluster. Takes about two seconds the first time, nothing later. Also removes a
 * lock file that a killed server left.
 */
export async function preparePostgres(options: PostgresOptions): Promise<void> {
  const cluster = clusterOf(options.directory);
  if (existsSync(join(cluster, 'PG_VERSION'))) {
    await removeStaleLock(cluster);
    return;
  }
  const { initdb } = findPostgresBinaries();
  const fresh = `${cluster}.new`;
  const passwordFile = `${cluster}.password`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true, mode: 0o700 });
  const user = choosePostgresUser([initdb, fresh]);
  try {
    await writeFile(passwordFile, `${options.password}\n`, { mode: 0o600 });
    if (user.owner !== undefined) {
      await chown(fresh, user.owner.uid, user.owner.gid);
      await chown(passwordFile, user.owner.uid, user.owner.gid);
    }
    const [file = initdb, ...args] = [
      ...user.prefix,
      initdb,
      ...['--pgdata', fresh, '--username', POSTGRES_ROLE],
      ...['--auth', 'scram-sha-256', '--pwfile', passwordFile],
      // Sorting and case rules from Postgres itself: the same on every machine, whatever locales it has.
      ...['--encoding', 'UTF8', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'],
      ...['--locale', 'C'],
    ];
    await run(file, args, { env: { ...basicEnvironment(), LC_ALL: 'C' } });
    await rename(fresh, cluster);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

/**
 * A killed server leaves `postmaster.pid`. Postgres deletes it, once none of that server's own processes is left, but
 * for two cases that block every start, in which it goes here: some other program has that pid by now, which in a
 * container is likely, or the server was killed before it had written the pid, and so before it had served anybody.
 */
async function removeStaleLock(cluster: string): Promise<void> {
  const lock = join(cluster, 'postmaster.pid');
  if (!existsSync(lock)) return;
  const pid = Number.parseInt(readFileSync(lock, 'utf8'), 10);
  const holder = Number.isNaN(pid) ? 'nobody' : commandLineOf(pid);
  if (holder?.includes('postgres') === false) await rm(lock, { force: true });
}

/** The server of a prepared cluster, on 127.0.0.1, with every commit on disk before it is acknowledged. */
export function postgresCommand(options: PostgresOptions): PartCommand {
  const { postgres } = findPostgresBinaries();
  const cluster = clusterOf(options.directory);
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    fsync: 'on',
    synchronous_commit: 'on',
    max_connections: '200',
    timezone: 'UTC',
    log_timezone: 'UTC',
  };
  const words = [
    ...choosePostgresUser([postgres, cluster]).prefix,
    postgres,
    ...['-D', cluster, '-p', String(options.port)],
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
  const [file = postgres, ...args] = words;
  // SIGINT is Postgres's "fast shutdown": open transactions roll back, nobody is waited for.
  return { file, args, env: { ...basicEnvironment(), LC_ALL: 'C' }, stopSignal: 'SIGINT' };
}

async function withClient<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  // A server that is killed meanwhile fails the query below; this only keeps the event from being fatal.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await use(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Whether the server answers a query. */
export async function isPostgresReady(options: PostgresOptions): Promise<boolean> {
  try {
    await withClient(postgresUrl(options, 'postgres'), async (client) => client.query('select 1'));
    return true;
  } catch {
    return false;
  }
}

/** Creates the database unless it is there. */
export async function ensureDatabase(options: PostgresOptions, database: string): Promise<void> {
  await withClient(postgresUrl(options, 'postgres'), async (client) => {
    const found = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (found.rowCount === 0)
      await client.query(`create database ${client.escapeIdentifier(database)}`);
  });
}

/** An embedded Postgres of a test's own. */
export interface EmbeddedPostgres extends RunningPart {
  readonly port: number;
  /** The connection URL of one of its databases; `ensureDatabase` makes more. */
  url(database: string): string;
  /** Creates a database unless it is there. */
  ensureDatabase(database: string): Promise<void>;
}

/**
 * Starts an embedded Postgres on a free port, its cluster and log in `directory` (made when missing); started
 * again on the same directory and password, it goes on with what it had.
 */
export async function startPostgres(
  directory: string,
  password = 'garnish',
): Promise<EmbeddedPostgres> {
  await mkdir(directory, { recursive: true });
  const options = { directory, password, port: await findFreePort() };
  await preparePostgres(options);
  const part = await startPart(postgresCommand(options), {
    name: 'postgres',
    logFile: join(directory, 'postgres.log'),
    isReady: async () => isPostgresReady(options),
  });
  return {
    ...part,
    port: options.port,
    url: (database) => postgresUrl(options, database),
    ensureDatabase: async (database) => ensureDatabase(options, database),
  };
}
