import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadPhotoColours, PhotoChangedError, type LabelledPhoto } from './load-photo-colours.js';

async function collect(photos: AsyncIterable<LabelledPhoto>): Promise<LabelledPhoto[]> {
  const collected: LabelledPhoto[] = [];
  for await (const photo of photos) collected.push(photo);
  return collected;
}

describe('loading labelled photos', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'photo-colours-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('reports each absent photo and yields none of them', async () => {
    const absent: string[] = [];
    const photos = await collect(loadPhotoColours(folder, (path) => absent.push(path)));
    expect(photos).toEqual([]);
    expect(absent).toHaveLength(100);
    expect(absent[0]).toBe(join(folder, 'dress-00.jpg'));
  });

  it('refuses a photo whose bytes are not those that were labelled', async () => {
    await writeFile(join(folder, 'dress-00.jpg'), 'another picture');
    await expect(collect(loadPhotoColours(folder, () => undefined))).rejects.toThrow(
      PhotoChangedError,
    );
  });
});

const photosFolder = process.env['GARNISH_PHOTOS'];
if (photosFolder === undefined)
  console.warn(
    'SKIPPED: GARNISH_PHOTOS names no photos folder; hashes of the labelled photos are unchecked',
  );

(photosFolder === undefined ? describe.skip : describe)('the photos of GARNISH_PHOTOS', () => {
  it('are all there, with the bytes that were labelled', async () => {
    const absent: string[] = [];
    const photos = await collect(loadPhotoColours(photosFolder ?? '', (path) => absent.push(path)));
    expect(absent).toEqual([]);
    expect(photos).toHaveLength(100);
  });
});
