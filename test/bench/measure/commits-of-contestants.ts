import type { ContestantName } from '../contestant-name.js';
import type { Contest } from '../load/contest.js';
import { readCommits } from './postgres-commits.js';

/** Commits of both contestants' databases so far. */
export async function commitsOf({
  stack,
}: Contest): Promise<Readonly<Record<ContestantName, number>>> {
  const url = stack.postgres.url('postgres');
  return {
    garnish: await readCommits(url, stack.contestants.garnish.databaseName),
    naive: await readCommits(url, stack.contestants.naive.databaseName),
  };
}
