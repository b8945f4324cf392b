import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { transformFile } from '@swc/core';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findProjectRoot } from '#libs/embedded/project-root';
import { plantBug, PLANTS, PLANT_NAMES } from './plants.js';

let dist: string;
beforeEach(async () => {
  dist = await mkdtemp(join(tmpdir(), 'garnish-plants-'));
});
afterEach(() => rm(dist, { recursive: true }));

describe.each(PLANT_NAMES)('the bug "%s"', (name) => {
  const { file, text } = PLANTS[name];

  it('fits the code as it is built from the sources of today', async () => {
    const root = findProjectRoot();
    const { code } = await transformFile(join(root, file.replace(/\.js$/, '.ts')), {
      configFile: join(root, '.swcrc'),
    });
    await mkdir(dirname(join(dist, file)), { recursive: true });
    await writeFile(join(dist, file), code);
    await plantBug(dist, name);
    expect(await readFile(join(dist, file), 'utf8')).not.toBe(code);
  });

  it.each(['', `${text}\n${text}`])('is refused where its text is not there once', async (code) => {
    await mkdir(dirname(join(dist, file)), { recursive: true });
    await writeFile(join(dist, file), code);
    await expect(plantBug(dist, name)).rejects.toThrow(`"${name}" can't be planted`);
  });
});
