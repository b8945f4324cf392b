import { converter } from 'culori';
import type { DecodedPhoto } from '../decode-photos.js';

/** A colour in Oklab: L from 0 to 1, a and b about ±0.4. Distances in it look alike to the eye. */
export type Lab = readonly [lightness: number, a: number, b: number];

/** A photo as Oklab planes, row by row. */
export interface LabImage {
  readonly width: number;
  readonly height: number;
  readonly lightness: Float32Array;
  readonly a: Float32Array;
  readonly b: Float32Array;
}

const toOklab = converter('oklab');

/** Six bits a channel: finer than any rule here, and few enough to convert each colour once a process. */
const BITS_DROPPED = 2;
const known = new Map<number, Lab>();

/** Oklab of an sRGB colour, channels 0 to 255. */
export function labOf(red: number, green: number, blue: number): Lab {
  const colour = toOklab({ mode: 'rgb', r: red / 255, g: green / 255, b: blue / 255 });
  return [colour.l, colour.a, colour.b];
}

/** Oklab of `#rrggbb`. */
export function labOfHex(hex: string): Lab {
  const colour = toOklab(hex);
  if (colour === undefined) throw new RangeError(`${hex} is not a colour`);
  return [colour.l, colour.a, colour.b];
}

/** Converts a photo; what a colour becomes is remembered, as culori takes about 2 µs for each. */
export function labImageOf(photo: DecodedPhoto): LabImage {
  const count = photo.width * photo.height;
  const image = {
    width: photo.width,
    height: photo.height,
    lightness: new Float32Array(count),
    a: new Float32Array(count),
    b: new Float32Array(count),
  };
  const { pixels } = photo;
  for (let i = 0; i < count; i += 1) {
    const red = (pixels[i * 3] ?? 0) >> BITS_DROPPED;
    const green = (pixels[i * 3 + 1] ?? 0) >> BITS_DROPPED;
    const blue = (pixels[i * 3 + 2] ?? 0) >> BITS_DROPPED;
    const key = (red << 12) | (green << 6) | blue;
    let lab = known.get(key);
    if (lab === undefined) {
      lab = labOf(centre(red), centre(green), centre(blue));
      known.set(key, lab);
    }
    [image.lightness[i], image.a[i], image.b[i]] = lab;
  }
  return image;
}

/** 0 and 63 stay pure black and white; the rest is spread evenly between. */
function centre(sixBits: number): number {
  return (sixBits * 255) / 63;
}
