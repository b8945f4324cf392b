import { describe, expect, it } from '@jest/globals';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodePhoto } from './decode-photo.js';

// Tests may read the environment; the lint rule knows only the folder test/.
// eslint-disable-next-line no-restricted-properties
const folder = process.env['GARNISH_PHOTOS'];
if (folder === undefined) {
  process.stderr.write('GARNISH_PHOTOS is not set: real photos are not decoded in this run\n');
}

(folder === undefined ? describe.skip : describe)('real photos', () => {
  it('decode undamaged and keep their shape', async () => {
    const names = (await readdir(folder ?? '')).filter((name) => /\.(jpe?g|png|webp)$/i.test(name));
    expect(names).not.toHaveLength(0);
    for (const name of names) {
      const decoded = await decodePhoto(await readFile(join(folder ?? '', name)));
      expect(decoded).toMatchObject({ damaged: false });
      expect(decoded.width / decoded.height).toBeCloseTo(
        decoded.originalWidth / decoded.originalHeight,
        1,
      );
    }
  });
});
