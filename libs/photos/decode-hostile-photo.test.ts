import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { decodePhoto } from './decode-photo.js';
import { drawHalves, drawNoise, failureOf, RED } from './fixtures/drawn-photos.js';

describe('a broken photo', () => {
  it.each([
    ['jpeg', () => drawNoise(800, 600).jpeg().toBuffer()],
    ['png', () => drawNoise(800, 600).png().toBuffer()],
    ['gif', () => drawHalves(800, 600).gif().toBuffer()],
  ])('that lacks its end is decoded as far as it goes: %s', async (_format, draw) => {
    const whole = await draw();
    const photo = await decodePhoto(whole.subarray(0, Math.floor(whole.byteLength * 0.9)));
    expect(photo).toMatchObject({ damaged: true, width: 800, height: 600 });
  });

  it.each([
    [
      'a JPEG cut in its header',
      async () => (await drawNoise(80, 60).jpeg().toBuffer()).subarray(0, 300),
    ],
    [
      'a PNG cut in its header',
      async () => (await drawNoise(80, 60).png().toBuffer()).subarray(0, 20),
    ],
    [
      'a WebP cut in half',
      async () => (await drawNoise(80, 60).webp().toBuffer()).subarray(0, 900),
    ],
    ['a JPEG of magic bytes only', () => Promise.resolve(Buffer.from('ffd8ffe0', 'hex'))],
    ['noise behind a GIF header', () => Promise.resolve(Buffer.from('GIF89a________________'))],
  ])('is undecodable: %s', async (_name, draw) => {
    expect(await failureOf(await draw())).toMatchObject({
      kind: 'photo.undecodable',
      nature: 'permanent',
    });
  });

  it('of which hardly anything arrived is undecodable, however it was held', async () => {
    for (const orientation of [1, 6]) {
      const whole = await drawNoise(800, 600).jpeg().withMetadata({ orientation }).toBuffer();
      const mostly = whole.subarray(0, Math.floor(whole.byteLength * 0.6));
      expect(await decodePhoto(mostly)).toMatchObject({ damaged: true });
      const hardly = whole.subarray(0, Math.floor(whole.byteLength * 0.4));
      expect(await failureOf(hardly)).toMatchObject({
        kind: 'photo.undecodable',
        message: expect.stringContaining('More than half of the photo is missing.'),
      });
    }
  });

  it('that also carries another file keeps only its picture', async () => {
    const source = Buffer.concat([
      await drawHalves(300, 200).jpeg().toBuffer(),
      Buffer.from('<html><script>alert(1)</script></html>PK\x03\x04'),
    ]);
    const photo = await decodePhoto(source);
    expect(photo.damaged).toBe(false);
    expect(Buffer.from(photo.bytes).includes('script')).toBe(false);
  });
});

describe('a file that is no photo to us', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>';

  it.each([
    ['an SVG drawing', () => Buffer.from(svg)],
    ['an SVG drawing', () => Buffer.from(`<?xml version="1.0"?><!-- photo -->\n${svg}`)],
    ['a PDF', () => Buffer.from('%PDF-1.7\n')],
    ['a TIFF', () => drawHalves(30, 20).tiff().toBuffer()],
    ['a BMP', () => Buffer.from('BM____')],
    ['a video', () => Buffer.from('\0\0\0\x18ftypisom____')],
    ['a HEIC', () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic')],
  ])('names the format and the fix: %s', async (name, draw) => {
    const failure = await failureOf(await draw());
    expect(failure).toMatchObject({ kind: 'photo.unsupported_format', nature: 'permanent' });
    expect(failure.message).toContain(name);
    expect(failure.message).toContain('Upload a JPEG, PNG or WebP.');
  });

  it.each([
    ['a web page', '<!doctype html><html><body>sold</body></html>'],
    ['a web page with a drawing in it', '<html><body><svg width="1" height="1"/></body></html>'],
    ['JSON', '{"error":"not found"}'],
    ['nothing', ''],
    ['text', 'hello'],
  ])('is not an image: %s', async (_name, text) => {
    expect(await failureOf(Buffer.from(text))).toMatchObject({ kind: 'photo.not_an_image' });
  });

  it('names a HEIC that only its picture gives away', async () => {
    const avif = await drawHalves(64, 64).avif({ effort: 0 }).toBuffer();
    const heic = Buffer.from(avif.toString('latin1').replaceAll('av01', 'hvc1'), 'latin1');
    expect(await failureOf(heic)).toMatchObject({ kind: 'photo.unsupported_format' });
  });

  it('does not hand a drawing behind a JPEG header to another decoder', async () => {
    const source = Buffer.concat([Buffer.from('ffd8ff', 'hex'), Buffer.from(svg)]);
    expect(await failureOf(source)).toMatchObject({ kind: 'photo.undecodable' });
  });
});

describe('a pixel bomb', () => {
  it('is refused by its header', async () => {
    const bomb = await sharp({
      create: { width: 10_000, height: 10_000, channels: 3, background: RED },
    })
      .png()
      .toBuffer();
    expect(bomb.byteLength).toBeLessThan(2_000_000);
    expect(await failureOf(bomb)).toMatchObject({
      kind: 'photo.too_many_pixels',
      message: 'The photo has more than 50 megapixels. Upload a smaller photo.',
    });
  });

  it('is refused earlier where the format is decoded as a whole', async () => {
    const bomb = await sharp({
      create: { width: 5_000, height: 5_000, channels: 3, background: RED },
    })
      .avif({ effort: 0 })
      .toBuffer();
    expect((await failureOf(bomb)).message).toMatch(/more than 24 megapixels/);
  });
});
