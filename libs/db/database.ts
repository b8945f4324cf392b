import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { DB } from './schema.generated.js';

/** The project's database; queries are functions that take it, or a transaction of it, first. */
export type Database = Kysely<DB>;

/** bigint columns hold revisions and micro-dollars, all below 2^53; anything beyond is a bug and throws. */
function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value))
    throw new RangeError(`bigint ${text} is beyond what a number holds`);
  return value;
}

export interface DatabaseOptions {
  /** `postgres://…` */
  readonly url: string;
  readonly maxConnections: number;
  /** Shown in `pg_stat_activity`. */
  readonly applicationName: string;
  /** Called when a connection breaks (the server going away); the pool reconnects by itself. */
  readonly onConnectionError: (error: Error) => void;
}

/**
 * Opens a pool of connections. A connection attempt gives up after 5 s and a statement after 15 s, so that a
 * Postgres that hangs is an error that Temporal retries, not a stuck process.
 */
export function openDatabase(options: DatabaseOptions): Database {
  const types = new pg.TypeOverrides();
  types.setTypeParser(pg.types.builtins.INT8, safeInteger);
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.maxConnections,
    application_name: options.applicationName,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 15_000,
    idle_in_transaction_session_timeout: 15_000,
    types,
  });
  pool.on('error', options.onConnectionError);
  // The pool listens to idle connections only; one that breaks while it is in use, between two statements of a
  // transaction say, would end the process as an unheard error event.
  pool.on('connect', (client) => {
    client.on('error', options.onConnectionError);
  });
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool }) });
}
