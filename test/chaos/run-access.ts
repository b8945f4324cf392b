import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { DataFolder } from '#apps/dev-stack/data-folder';
import { SANDBOX_MARKETPLACE } from '#apps/dev-stack/marketplaces-file';
import { httpOrigin } from '#apps/dev-stack/stack-addresses';
import { keepSecrets } from '#apps/dev-stack/stack-secrets';
import { openDatabase, type Database } from '#libs/db/database';
import { postgresUrl } from '#libs/embedded/postgres';
import { EMBEDDED_NAMESPACE } from '#libs/embedded/temporal-dev-server';
import { connectTemporal, type Temporal } from '#libs/temporal/connect-temporal';

const Ports = z.object({
  temporal: z.int(),
  postgres: z.int(),
  api: z.int(),
  sandbox: z.int(),
});

/** How the run reaches a started stack: as clients do, and behind its back. */
export interface RunAccess {
  readonly marketplace: string;
  readonly apiOrigin: string;
  readonly apiKey: string;
  readonly sandboxOrigin: string;
  readonly db: Database;
  readonly temporal: Temporal;
  close(): Promise<void>;
}

/** Opens it; connections come and go with what is killed. */
export async function openRunAccess(folder: DataFolder): Promise<RunAccess> {
  const ports = Ports.parse(JSON.parse(await readFile(folder.portsFile, 'utf8')));
  const secrets = await keepSecrets(folder.secretsFile);
  const postgres = {
    directory: folder.postgres,
    port: ports.postgres,
    password: secrets.postgresPassword,
  };
  const db = openDatabase({
    url: postgresUrl(postgres, 'garnish'),
    maxConnections: 2,
    applicationName: 'garnish-chaos',
    onConnectionError: () => undefined,
  });
  const temporal = connectTemporal({
    address: `127.0.0.1:${ports.temporal}`,
    namespace: EMBEDDED_NAMESPACE,
    apiKey: undefined,
    tls: false,
    fairness: 'none',
  });
  return {
    marketplace: SANDBOX_MARKETPLACE,
    apiOrigin: httpOrigin(ports.api),
    apiKey: secrets.sandboxApiKey,
    sandboxOrigin: httpOrigin(ports.sandbox),
    db,
    temporal,
    close: async () => {
      await db.destroy();
      await temporal.connection.close();
    },
  };
}
