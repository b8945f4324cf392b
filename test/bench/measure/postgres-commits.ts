import pg from 'pg';
import { z } from 'zod';

/** Backends pass their counts on at the latest when they have been idle this long. */
export const COMMITS_SETTLE_MS = 10_500;

const Row = z.object({ commits: z.coerce.number() });

/**
 * Transactions that a database has committed so far (`pg_stat_database.xact_commit`): a lone SELECT is one too.
 * @param url of another database of the same server, so that asking isn't counted
 */
export async function readCommits(url: string, databaseName: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(
      'select xact_commit::text as commits from pg_stat_database where datname = $1',
      [databaseName],
    );
    return Row.parse(rows[0]).commits;
  } finally {
    await client.end();
  }
}
