import { beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { brokenPhoto } from './broken-photo.js';
import { drawPhoto, type DrawnPhoto } from './draw-photo.js';

const redDress: DrawnPhoto = {
  shape: 'dress',
  fabric: { kind: 'plain', colour: '#c22f34' },
  background: 'white_sheet',
  view: 'whole',
  seed: 5,
};

// What opens strangers' photos refuses SVG for the whole process, which a Jest worker shares between test files.
beforeAll(() => sharp.unblock({ operation: ['VipsForeignLoadSvg'] }));

describe('a drawn photo', () => {
  it('is the same at every drawing', async () => {
    expect(await drawPhoto(redDress)).toEqual(await drawPhoto(redDress));
  });

  it('is a JPEG with the fabric in the middle and the background at the edge', async () => {
    const image = sharp(await drawPhoto(redDress));
    expect(await image.metadata()).toMatchObject({ format: 'jpeg', width: 1_200, height: 1_500 });
    const { data } = await image.raw().toBuffer({ resolveWithObject: true });
    const pixel = (x: number, y: number) => [
      ...data.subarray((y * 1_200 + x) * 3, (y * 1_200 + x) * 3 + 3),
    ];
    const [red = 0, green = 0] = pixel(560, 900);
    expect(red - green).toBeGreaterThan(80);
    const corner = pixel(20, 20);
    expect(Math.max(...corner) - Math.min(...corner)).toBeLessThan(30);
  });
});

describe('the broken photo', () => {
  it('begins like a JPEG and can’t be opened', async () => {
    expect([...brokenPhoto().subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff]);
    await expect(sharp(brokenPhoto()).raw().toBuffer()).rejects.toThrow();
  });
});
