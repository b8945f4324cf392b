import { readdir, readFile } from 'node:fs/promises';
import { sql, type Kysely } from 'kysely';
import { Migrator, type Migration, type MigrationProvider } from 'kysely/migration';

/** Numbered, forward-only SQL files; old and new code run side by side during a deploy: expand, then contract. */
class SqlFiles implements MigrationProvider {
  async getMigrations(): Promise<Record<string, Migration>> {
    const folder = new URL('./migrations/', import.meta.url);
    const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
    const migrations: Record<string, Migration> = {};
    for (const name of names) {
      const text = await readFile(new URL(name, folder), 'utf8');
      migrations[name.replace(/\.sql$/, '')] = {
        up: async (db: Kysely<never>) => {
          await sql.raw(text).execute(db);
        },
      };
    }
    return migrations;
  }
}

/**
 * Applies the migrations that the database lacks; several starters at once are safe (advisory lock).
 * @returns names of those applied now
 * @throws Error with the failing statement's error as its cause; that migration is rolled back
 */
export async function migrate<DB>(db: Kysely<DB>): Promise<readonly string[]> {
  const migrator = new Migrator({ db, provider: new SqlFiles() });
  const { error, results } = await migrator.migrateToLatest();
  if (error !== undefined)
    throw new Error('a migration failed and was rolled back', { cause: error });
  return (results ?? []).map((result) => result.migrationName);
}
