import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { findProjectRoot } from '#libs/embedded/project-root';

const root = findProjectRoot();
const ROWS = Array.from({ length: 43 }, (_, index) => index + 1);

/** Rows that are played elsewhere than here, and where. */
const PLAYED_ELSEWHERE: ReadonlyMap<number, string> = new Map([[36, 'test/limits']]);

/** Where what follows from a failure is decided; rows that are no class's are carried by steps and rows of the database. */
const DECISIONS = [
  '{libs,workflows,activities}/**/*.test.ts',
  'test/{model-calls,workflows}/*.test.ts',
];

/**
 * Numbers of the rows that tests of these files name: in words ("row 17: …", "(row 37)"), or as the first cell of a
 * table whose tests are named "row %i".
 */
async function rowsNamedIn(patterns: readonly string[]): Promise<ReadonlySet<number>> {
  const rows = new Set<number>();
  for await (const file of glob([...patterns], { cwd: root })) {
    const source = await readFile(join(root, file), 'utf8');
    const named = [...source.matchAll(/\brow (\d+)\b/g)];
    if (source.includes("'row %i")) named.push(...source.matchAll(/^ +\[(?:\n +)?(\d+),/gm));
    for (const [, row] of named) rows.add(Number(row));
  }
  return rows;
}

const missing = (named: ReadonlySet<number>) => ROWS.filter((row) => !named.has(row));

describe('the rows of docs/failover.md', () => {
  it('are each named by a test of the decision', async () => {
    expect(missing(await rowsNamedIn(DECISIONS))).toEqual([]);
  });

  it('are each played end to end', async () => {
    const named = await rowsNamedIn(['test/failover-rows/*.test.ts']);
    expect(missing(named).filter((row) => !PLAYED_ELSEWHERE.has(row))).toEqual([]);
  });

  it.each([...PLAYED_ELSEWHERE])('row %i is played in %s', async (row, folder) => {
    expect([...(await rowsNamedIn([`${folder}/**/*.test.ts`]))]).toContain(row);
  });
});
