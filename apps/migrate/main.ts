import { readMigrateConfig } from '#libs/config/migrate-config';
import { openDatabase } from '#libs/db/database';
import { migrate } from '#libs/db/migrate';

/** Brings the database up to date, once before a release's processes start, and says what it did. */
const db = openDatabase({
  url: readMigrateConfig().databaseUrl,
  maxConnections: 1,
  applicationName: 'garnish-migrate',
  onConnectionError: (error) => {
    throw error;
  },
});
try {
  const applied = await migrate(db);
  console.log(
    applied.length === 0 ? 'The database is up to date.' : `Applied: ${applied.join(', ')}.`,
  );
} finally {
  await db.destroy();
}
