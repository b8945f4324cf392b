import { execFile, execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';
import { z } from 'zod';
import { basicEnvironment } from '#libs/embedded/part-command';
import { findProjectRoot } from '#libs/embedded/project-root';
import { makeTemporaryFolder } from '#test/harness/temporary-folder';

const Figures = z.array(z.looseObject({ name: z.string(), value: z.number() }));

it('the bench of failover brings every listing to its outcome, and prints what it is for', async () => {
  const root = findProjectRoot();
  // It runs what production runs: dist/, which must be of these sources.
  execFileSync(process.execPath, [join(root, 'script/lib/build.mjs'), '--check']);
  const folder = await makeTemporaryFolder('bench-failover');
  const file = join(folder.path, 'figures.json');
  await promisify(execFile)(
    process.execPath,
    [
      join(root, 'dist/test/bench/failover/main.js'),
      '--smoke',
      '--deaths=refused,503',
      '--json',
      file,
    ],
    { env: basicEnvironment() },
  );
  const figures = Figures.parse(JSON.parse(await readFile(file, 'utf8')));
  const valueOf = (name: string) => figures.find((figure) => figure.name === name)?.value;
  for (const death of ['refused', '503']) {
    expect(valueOf(`${death}: listings finished`)).toBeGreaterThan(0);
    expect(valueOf(`${death}: listings not published`)).toBe(0);
    expect(valueOf(`${death}: calls wasted in all`)).toBeGreaterThan(0);
    expect(valueOf(`${death}: time to return after it heals`)).toBeGreaterThan(0);
  }
  await folder.remove();
}, 240_000);
