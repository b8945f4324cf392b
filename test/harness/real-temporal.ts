import { afterAll, beforeAll } from '@jest/globals';
import { startTemporalDevServer, type TemporalDevServer } from '#libs/embedded/temporal-dev-server';
import { connectTemporal, type Temporal } from '#libs/temporal/connect-temporal';
import { makeTemporaryFolder } from './temporary-folder.js';

const START_TIMEOUT_MS = 90_000;

/** A Temporal server of a test file's own, with our namespace and search attributes, and a client for it. */
export interface RealTemporal {
  readonly temporal: Temporal;
  readonly server: TemporalDevServer;
}

/** Starts Temporal's development server for this test file and ends it afterwards. Call it at the top level of the file. */
export function useRealTemporal(): RealTemporal {
  let parts: (RealTemporal & { remove: () => Promise<void> }) | undefined;
  const there = () => {
    if (parts === undefined) throw new Error('Temporal is there from beforeAll on');
    return parts;
  };
  beforeAll(async () => {
    const folder = await makeTemporaryFolder('temporal');
    const server = await startTemporalDevServer(folder.path);
    const { address, namespace } = server;
    const temporal = connectTemporal({
      address,
      namespace,
      apiKey: undefined,
      tls: false,
      fairness: 'by_marketplace',
    });
    parts = { server, temporal, remove: () => folder.remove() };
  }, START_TIMEOUT_MS);
  afterAll(async () => {
    await parts?.temporal.connection.close();
    await parts?.server.stop();
    await parts?.remove();
  });
  return {
    get temporal() {
      return there().temporal;
    },
    get server() {
      return there().server;
    },
  };
}
