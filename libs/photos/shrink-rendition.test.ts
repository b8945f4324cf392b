import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { shrinkRendition } from './shrink-rendition.js';

const rendition = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#336699' } })
    .jpeg()
    .toBuffer();

describe('a rendition made smaller', () => {
  it.each([
    [1_024, 512, 768, 384],
    [512, 1_024, 384, 768],
    [300, 200, 300, 200],
  ])('%i x %i becomes %i x %i', async (width, height, toWidth, toHeight) => {
    const shrunk = await shrinkRendition(await rendition(width, height), 768);
    expect(await sharp(shrunk).metadata()).toMatchObject({
      format: 'jpeg',
      width: toWidth,
      height: toHeight,
      isProgressive: false,
    });
  });

  it('is the same each time, so that a request keeps its hash’s meaning', async () => {
    const bytes = await rendition(1_024, 700);
    expect(await shrinkRendition(bytes, 768)).toEqual(await shrinkRendition(bytes, 768));
  });
});
