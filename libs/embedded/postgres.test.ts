import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeTemporaryFolder } from '#test/harness/temporary-folder';
import { preparePostgres, startPostgres } from './postgres.js';

let folder: Awaited<ReturnType<typeof makeTemporaryFolder>>;
beforeAll(async () => {
  folder = await makeTemporaryFolder('postgres');
  await (await startPostgres(folder.path)).stop();
}, 90_000);
afterAll(() => folder.remove());

const DEAD_PID = 2 ** 22 + 1;

describe('the lock file of a server that was killed', () => {
  it.each([
    ['goes where it was not written yet', '', false],
    ['goes where another program has its pid by now', `${process.pid}\n`, false],
    ['is left to Postgres where its process is gone', `${DEAD_PID}\n`, true],
  ])('%s', async (_what, content, isLeft) => {
    const lock = join(folder.path, 'postgres', 'postmaster.pid');
    await writeFile(lock, content);
    await preparePostgres({ directory: folder.path, password: 'garnish', port: 1 });
    expect(existsSync(lock)).toBe(isLeft);
  });
});
