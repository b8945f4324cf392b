import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import type { ColourId } from '#libs/domain/vocabulary/colours';
import { decodePhotos } from '../decode-photos.js';
import { coloursOfPhotos } from './colours-of-photos.js';
import { labOfHex } from './lab-image.js';
import { nameColour } from './name-colour.js';

/** A T-shirt on a floor, made of rectangles: SVG is blocked in processes that read strangers' photos. */
async function tShirtPhoto(shirt: string, floor: string, id = 'p1') {
  const cloth = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: shirt } })
      .png()
      .toBuffer();
  const photo = sharp({ create: { width: 300, height: 400, channels: 3, background: floor } })
    .composite([
      { input: await cloth(136, 240), left: 82, top: 80 },
      { input: await cloth(220, 80), left: 40, top: 85 },
    ])
    .jpeg();
  return { id, bytes: await photo.toBuffer() };
}

const NAMED: readonly (readonly [hex: string, name: ColourId])[] = [
  ['#17171a', 'black'],
  ['#808285', 'grey'],
  ['#f2f2f2', 'white'],
  ['#c8141e', 'red'],
  ['#5d1222', 'burgundy'],
  ['#f3b9c6', 'pink'],
  ['#f6d62e', 'yellow'],
  ['#f07f1f', 'orange'],
  ['#1f2c4e', 'navy'],
  ['#2450a8', 'blue'],
  ['#a9cbe6', 'light_blue'],
  ['#12808a', 'turquoise'],
  ['#1f7a43', 'green'],
  ['#5f6141', 'khaki'],
  ['#70492e', 'brown'],
  ['#c5b08e', 'beige'],
  ['#ede4cc', 'cream'],
  ['#5b2a7a', 'purple'],
  ['#c6b0dc', 'lilac'],
  ['#98d3bd', 'mint'],
];

describe('nameColour', () => {
  it.each(NAMED)('calls %s %s', (hex, name) => {
    expect(nameColour(labOfHex(hex))).toBe(name);
  });
});

describe('coloursOfPhotos', () => {
  it.each([
    ['#c8141e', '#e6e3dd', 'red'],
    ['#1f2c4e', '#b58d5f', 'navy'],
    ['#f4f4f2', '#6b4a2f', 'white'],
    ['#1b1b1d', '#d8d8d8', 'black'],
    ['#1f7a43', '#8c1f2a', 'green'],
  ])('sees a %s shirt on a %s floor as %s', async (shirt, floor, colour) => {
    const photos = await decodePhotos([await tShirtPhoto(shirt, floor)]);
    expect(coloursOfPhotos(photos)[0]).toMatchObject({ colour, photo: 'p1' });
  });

  it('names the photo that shows most of a colour', async () => {
    const photos = await decodePhotos([
      await tShirtPhoto('#c8141e', '#e6e3dd', 'red'),
      await tShirtPhoto('#1f7a43', '#e6e3dd', 'green'),
    ]);
    const colours = coloursOfPhotos(photos);
    expect(colours.map(({ colour, photo }) => [colour, photo]).sort()).toEqual([
      ['green', 'green'],
      ['red', 'red'],
    ]);
  });

  it('says nothing without photos', () => {
    expect(coloursOfPhotos([])).toEqual([]);
  });
});
