import { openDatabase } from '#libs/db/database';
import { createLogger } from '#libs/log/logger';
import { connectTemporal } from '#libs/temporal/connect-temporal';
import { createApi } from '../create-api.js';
import { openApiDocument } from './openapi-document.js';

/** Describes the API without a database or an engine: neither is asked for anything. */
export async function describeApi(): Promise<ReturnType<typeof openApiDocument>> {
  const logger = createLogger({ process: 'api', level: 'silent' });
  const db = openDatabase({
    url: 'postgres://nobody@127.0.0.1/none',
    maxConnections: 1,
    applicationName: 'none',
    onConnectionError: () => undefined,
  });
  const temporal = connectTemporal({
    address: '127.0.0.1:7233',
    namespace: 'none',
    apiKey: undefined,
    tls: false,
    fairness: 'none',
  });
  const profile = {
    hash: 'none',
    profile: {
      name: 'none',
      prompts: { attributes: '-', safety: '-' },
      plan: { attributes: [], safety: [] },
      requiredChecks: [],
      vocabularyHash: 'none',
    },
  };
  const config = { revisionsPerMinute: 1 };
  const api = await createApi({
    config,
    logger,
    db,
    temporal,
    marketplaces: [],
    profile,
    providers: [],
  });
  try {
    await api.init();
    return openApiDocument(api);
  } finally {
    await api.close();
    await temporal.connection.close();
    await db.destroy();
  }
}
