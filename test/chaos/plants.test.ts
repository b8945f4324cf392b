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
  const edits = PLANTS[name];

  async function writeCode(file: string, code: string): Promise<void> {
    await mkdir(dirname(join(dist, file)), { recursive: true });
    await writeFile(join(dist, file), code);
  }

  it('fits the code as it is built from the sources of today', async () => {
    const root = findProjectRoot();
    for (const { file } of edits) {
      const { code } = await transformFile(join(root, file.replace(/\.js$/, '.ts')), {
        configFile: join(root, '.swcrc'),
      });
      await writeCode(file, code);
    }
    await plantBug(dist, name);
    for (const { file, text } of edits)
      expect(await readFile(join(dist, file), 'utf8')).not.toContain(text);
  });

  it.each([0, 2])('is refused where a text of it is there %i times', async (times) => {
    for (const { file, text } of edits) await writeCode(file, Array(times).fill(text).join('\n'));
    await expect(plantBug(dist, name)).rejects.toThrow(`"${name}" can't be planted`);
  });
});
