import { describe, expect, it } from '@jest/globals';
import { openDatabase } from '#libs/db/database';
import { useRealPostgres } from '#test/harness/real-postgres';
import { linkTo } from './breakable-link.js';
import { aProvider, HealthOfWorker } from './two-workers.js';

const postgres = useRealPostgres();

describe('while Postgres is away', () => {
  it("the process's own view stands, and is shared once Postgres is back", async () => {
    const link = await linkTo(postgres.server.port);
    const db = openDatabase({
      url: postgres.url.replace(`:${postgres.server.port}/`, `:${link.port}/`),
      maxConnections: 2,
      applicationName: 'garnish-test',
      onConnectionError: () => undefined,
    });
    try {
      const cutOff = new HealthOfWorker(db);
      const other = new HealthOfWorker(postgres.db);
      const planned = aProvider();
      expect(await cutOff.admit(planned)).toEqual({ kind: 'go' });
      await link.cut();
      await cutOff.failed(planned, 'net.connect', { times: 3 });
      expect(await cutOff.admit(planned)).toMatchObject({ kind: 'skipped' });
      expect(await cutOff.admit(aProvider())).toEqual({ kind: 'go' });
      expect(await other.admit(planned)).toEqual({ kind: 'go' });
      await link.mend();
      await cutOff.health.refresh();
      expect(await other.admit(planned)).toMatchObject({ kind: 'skipped' });
      expect(await cutOff.admit(planned)).toMatchObject({ kind: 'skipped' });
    } finally {
      await db.destroy();
      await link.cut();
    }
  });
});
