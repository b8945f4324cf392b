import { afterAll, beforeAll } from '@jest/globals';
import { openDatabase, type Database } from '#libs/db/database';
import { migrate } from '#libs/db/migrate';
import { startPostgres, type EmbeddedPostgres } from '#libs/embedded/postgres';
import { makeTemporaryFolder } from './temporary-folder.js';

const DATABASE = 'garnish';
const START_TIMEOUT_MS = 90_000;

/** A Postgres of a test file's own, migrated and empty; there between its `beforeAll` and `afterAll`. */
export interface RealPostgres {
  readonly db: Database;
  readonly url: string;
  readonly server: EmbeddedPostgres;
}

/**
 * Starts an embedded Postgres for this test file and ends it afterwards. A server each, since files run side by side
 * and some kill theirs. Call it at the top level of the file.
 */
export function useRealPostgres(): RealPostgres {
  let parts: { db: Database; server: EmbeddedPostgres; remove: () => Promise<void> } | undefined;
  const there = () => {
    if (parts === undefined) throw new Error('Postgres is there from beforeAll on');
    return parts;
  };
  beforeAll(async () => {
    const folder = await makeTemporaryFolder('postgres');
    const server = await startPostgres(folder.path);
    await server.ensureDatabase(DATABASE);
    const db = openDatabase({
      url: server.url(DATABASE),
      maxConnections: 10,
      applicationName: 'garnish-test',
      onConnectionError: () => undefined,
    });
    parts = { db, server, remove: () => folder.remove() };
    await migrate(db);
  }, START_TIMEOUT_MS);
  afterAll(async () => {
    await parts?.db.destroy();
    await parts?.server.stop();
    await parts?.remove();
  });
  return {
    get db() {
      return there().db;
    },
    get url() {
      return there().server.url(DATABASE);
    },
    get server() {
      return there().server;
    },
  };
}
