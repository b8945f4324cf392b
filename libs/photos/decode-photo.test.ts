import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { decodePhoto } from './decode-photo.js';
import { BLUE, colourAt, drawHalves, RED } from './fixtures/drawn-photos.js';

describe('a photo that is fine', () => {
  it.each([
    ['jpeg', () => drawHalves(300, 200).jpeg().toBuffer()],
    ['png', () => drawHalves(300, 200).png().toBuffer()],
    ['webp', () => drawHalves(300, 200).webp().toBuffer()],
    ['gif', () => drawHalves(300, 200).gif().toBuffer()],
    ['heif', () => drawHalves(300, 200).avif({ effort: 1 }).toBuffer()],
  ])('becomes a JPEG of the same size: %s', async (format, draw) => {
    const photo = await decodePhoto(await draw());
    expect(photo).toMatchObject({
      format,
      width: 300,
      height: 200,
      originalWidth: 300,
      originalHeight: 200,
      damaged: false,
      frames: 1,
    });
    expect(photo.sha256).toBe(createHash('sha256').update(photo.bytes).digest('hex'));
    expect(await sharp(photo.bytes).metadata()).toMatchObject({ format: 'jpeg', space: 'srgb' });
    expect(await colourAt(photo, 0.1, 0.5)).toBe('red');
    expect(await colourAt(photo, 0.9, 0.5)).toBe('blue');
  });

  it('is the same bytes whenever it is decoded', async () => {
    const source = await drawHalves(2_000, 1_000).jpeg().toBuffer();
    const [once, again] = await Promise.all([decodePhoto(source), decodePhoto(source)]);
    expect(once.sha256).toBe(again.sha256);
  });

  it.each([
    [4_000, 3_000, 1_024, 768],
    [3_000, 4_000, 768, 1_024],
    [1_025, 1_025, 1_024, 1_024],
    [30_000, 4, 1_024, 1],
    [1, 1, 1, 1],
  ])('of %i x %i pixels is at most 1,024 pixels on a side', async (w, h, width, height) => {
    const source = await sharp({ create: { width: w, height: h, channels: 3, background: RED } })
      .png()
      .toBuffer();
    expect(await decodePhoto(source)).toMatchObject({
      width,
      height,
      originalWidth: w,
      originalHeight: h,
    });
  });
});

describe('a photo from a phone', () => {
  it('loses where and by whom it was taken', async () => {
    const source = await drawHalves(300, 200)
      .jpeg()
      .withExif({
        IFD0: { Make: 'Phone', Copyright: 'A Seller' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '54/1 41/1 13/1' },
      })
      .withIccProfile('p3')
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>A Seller</a></x:xmpmeta>')
      .toBuffer();
    const before = await sharp(source).metadata();
    expect([before.exif, before.icc, before.xmp]).not.toContain(undefined);

    const photo = await decodePhoto(source);
    const after = await sharp(photo.bytes).metadata();
    expect([after.exif, after.icc, after.xmp, after.iptc]).toEqual(Array(4).fill(undefined));
    expect(Buffer.from(photo.bytes).includes('Seller')).toBe(false);
  });

  it.each([
    [1, 'left', 300, 200],
    [2, 'right', 300, 200],
    [3, 'right', 300, 200],
    [4, 'left', 300, 200],
    [5, 'top', 200, 300],
    [6, 'top', 200, 300],
    [7, 'bottom', 200, 300],
    [8, 'bottom', 200, 300],
  ])('held as EXIF orientation %i has its red half %s', async (orientation, red, width, height) => {
    const source = await drawHalves(300, 200).jpeg().withMetadata({ orientation }).toBuffer();
    const photo = await decodePhoto(source);
    expect(photo).toMatchObject({ width, height, originalWidth: width, originalHeight: height });
    const [x, y] = { left: [0.1, 0.5], right: [0.9, 0.5], top: [0.5, 0.1], bottom: [0.5, 0.9] }[
      red
    ] ?? [0, 0];
    expect(await colourAt(photo, x ?? 0, y ?? 0)).toBe('red');
    expect(await colourAt(photo, 1 - (x ?? 0), 1 - (y ?? 0))).toBe('blue');
  });
});

describe('an unusual but honest photo', () => {
  it.each([
    ['jpeg', () => drawHalves(2_000, 1_000).withIccProfile('p3').jpeg().toBuffer()],
    ['png', () => drawHalves(300, 200).withIccProfile('p3').png().toBuffer()],
  ])('in a colour space of its own is converted to sRGB: %s', async (_format, draw) => {
    const photo = await decodePhoto(await draw());
    const { data, info } = await sharp(photo.bytes).raw().toBuffer({ resolveWithObject: true });
    const [r = 0, g = 0, b = 0] = data.subarray((info.width * info.height * 3) / 2);
    expect(Math.abs(r - RED.r) + Math.abs(g - RED.g) + Math.abs(b - RED.b)).toBeLessThan(8);
    expect((await sharp(photo.bytes).metadata()).icc).toBeUndefined();
  });

  it.each([
    ['CMYK JPEG', () => drawHalves(300, 200).toColourspace('cmyk').jpeg().toBuffer()],
    ['16-bit PNG', () => drawHalves(300, 200).toColourspace('rgb16').png().toBuffer()],
    ['progressive JPEG', () => drawHalves(300, 200).jpeg({ progressive: true }).toBuffer()],
    ['palette PNG', () => drawHalves(300, 200).png({ palette: true }).toBuffer()],
  ])('keeps its colours: %s', async (_name, draw) => {
    const photo = await decodePhoto(await draw());
    expect(await sharp(photo.bytes).metadata()).toMatchObject({ space: 'srgb', channels: 3 });
    expect(await colourAt(photo, 0.1, 0.5)).toBe('red');
    expect(await colourAt(photo, 0.9, 0.5)).toBe('blue');
  });

  it('in greyscale becomes sRGB with three channels', async () => {
    const photo = await decodePhoto(await drawHalves(300, 200).greyscale().png().toBuffer());
    expect(await sharp(photo.bytes).metadata()).toMatchObject({ space: 'srgb', channels: 3 });
  });

  it('shows white where it is transparent', async () => {
    const clear = { create: { width: 50, height: 50, channels: 4 as const, background: '#0000' } };
    for (const source of [
      await sharp(clear).png().toBuffer(),
      await sharp(clear).toColourspace('rgb16').png().toBuffer(),
      await sharp(clear).webp().toBuffer(),
      await sharp(clear).gif().toBuffer(),
    ]) {
      expect(await colourAt(await decodePhoto(source), 0.5, 0.5)).toBe('white');
    }
  });

  it('that moves is kept as its first frame, and counted', async () => {
    const frames = [RED, BLUE, { r: 0, g: 0, b: 0 }].map(({ r, g, b }) =>
      Buffer.from(Array(100).fill([r, g, b]).flat()),
    );
    const strip = sharp(Buffer.concat(frames), {
      raw: { width: 10, height: 30, channels: 3, pageHeight: 10 },
    });
    for (const source of [await strip.gif().toBuffer(), await strip.webp().toBuffer()]) {
      const photo = await decodePhoto(source);
      expect(photo).toMatchObject({ frames: 3, width: 10, height: 10, originalHeight: 10 });
      expect(await colourAt(photo, 0.5, 0.5)).toBe('red');
    }
  });

  it('that is an animated PNG is kept as its still picture, and counted', async () => {
    const png = await drawHalves(30, 20).png().toBuffer();
    const control = Buffer.alloc(20);
    control.writeUInt32BE(8, 0);
    control.write('acTL', 4, 'latin1');
    control.writeUInt32BE(7, 8);
    control.writeUInt32BE(crc32(control.subarray(4, 16)), 16);
    const headerEnd = 8 + 25;
    const animated = Buffer.concat([png.subarray(0, headerEnd), control, png.subarray(headerEnd)]);
    expect(await decodePhoto(animated)).toMatchObject({ frames: 7, width: 30, damaged: false });
  });
});
