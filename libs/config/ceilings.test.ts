import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findProjectRoot } from '#libs/embedded/project-root';
import { makeTemporaryFolder } from '#test/harness/temporary-folder';
import { readCeilings } from './ceilings.js';
import { ConfigurationError } from './parse-env.js';

let folder: Awaited<ReturnType<typeof makeTemporaryFolder>>;
beforeAll(async () => {
  folder = await makeTemporaryFolder('ceilings');
});
afterAll(() => folder.remove());

const read = async (content: unknown) => {
  const file = join(folder.path, 'ceilings.json');
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return readCeilings(file);
};

describe("the ceilings' file", () => {
  const NONE = { interactive: null, standard: null, backfill: null };

  it.each([
    [
      'all of them',
      { revisionMicros: { interactive: 1, standard: 2, backfill: 0 }, listingDayMicros: 3 },
      { revisionMicros: { interactive: 1, standard: 2, backfill: 0 }, listingDayMicros: 3 },
    ],
    [
      'one lane',
      { revisionMicros: { backfill: 5_000 } },
      { revisionMicros: { ...NONE, backfill: 5_000 }, listingDayMicros: null },
    ],
    [
      "a listing's day alone",
      { listingDayMicros: 0 },
      { revisionMicros: NONE, listingDayMicros: 0 },
    ],
  ])('may have %s', async (_what, content, ceilings) => {
    expect(await read(content)).toEqual(ceilings);
  });

  it('limits nothing where it has none, as the one that Garnish comes with', async () => {
    expect(await read({})).toBeNull();
    expect(await readCeilings(join(findProjectRoot(), 'config/ceilings.json'))).toBeNull();
  });

  it.each([
    ['a negative ceiling', { listingDayMicros: -1 }, /0 or more\s+→ at listingDayMicros/],
    ['a fraction', { revisionMicros: { standard: 0.5 } }, /→ at revisionMicros\.standard/],
    ['an unknown lane', { revisionMicros: { express: 1 } }, /express/],
    ['an unknown member', { dayMicros: 1 }, /dayMicros/],
    ['no JSON', '{', /can't be read as JSON/],
  ])('stops the start with %s, and names it', async (_what, content, message) => {
    const reading = read(content);
    await expect(reading).rejects.toThrow(ConfigurationError);
    await expect(reading).rejects.toThrow(message);
    await expect(reading).rejects.toThrow(/ceilings\.json/);
  });
});
