import sharp from 'sharp';
import { drawBackground, type Background } from './backgrounds.js';
import { fabricPattern, type Fabric } from './fabrics.js';
import { GARMENT_SHAPES, type GarmentShape } from './garment-shapes.js';

/** One photo of a garment, as a seller would take it. */
export interface DrawnPhoto {
  readonly shape: GarmentShape;
  readonly fabric: Fabric;
  readonly background: Background;
  /** `whole`: laid out and photographed from above; `close`: near enough to see the fabric. */
  readonly view: 'whole' | 'close';
  /** Tilts the garment and moves the grain, so that two photos of one garment differ. */
  readonly seed: number;
}

const SIZE = { width: 1_200, height: 1_500 } as const;

/** Grain is slow to compute, so it is drawn small and enlarged: 0.1 s a photo rather than 0.8 s. */
const BACKGROUND_SIZE = { width: 400, height: 500 } as const;

/** Scale of the garment's 400 × 500 box, and where it is moved to afterwards. */
const VIEWS = {
  whole: { scale: 2.7, left: 60, top: 75 },
  close: { scale: 4.6, left: -320, top: -480 },
} as const;

/** Draws a photo as JPEG. The same description gives the same bytes with the same version of sharp. */
export async function drawPhoto(photo: DrawnPhoto): Promise<Buffer> {
  const { outline, seams } = GARMENT_SHAPES[photo.shape];
  const { scale, left, top } = VIEWS[photo.view];
  const tilt = (photo.seed % 11) - 5;
  const place = `translate(${left} ${top}) scale(${scale}) rotate(${tilt} 200 250)`;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE.width}" height="${SIZE.height}">` +
    `<defs>${fabricPattern(photo.fabric)}` +
    `<filter id="shadow" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="9"/></filter>` +
    `<linearGradient id="light" x1="0" y1="0" x2="1" y2="1">` +
    `<stop offset="0" stop-color="#fff" stop-opacity="0.14"/><stop offset="1" stop-color="#000" stop-opacity="0.16"/>` +
    `</linearGradient></defs>` +
    `<g transform="${place}">` +
    `<path d="${outline}" fill-rule="evenodd" transform="translate(5 8)" fill="#000" opacity="0.35" filter="url(#shadow)"/>` +
    `<path d="${outline}" fill-rule="evenodd" fill="url(#fabric)"/>` +
    `<path d="${outline}" fill-rule="evenodd" fill="url(#light)"/>` +
    `<path d="${seams}" fill="none" stroke="#000" stroke-opacity="0.3" stroke-width="2" stroke-linecap="round"/>` +
    `</g></svg>`;
  const background = drawBackground(photo.background, BACKGROUND_SIZE, photo.seed);
  return sharp(Buffer.from(background))
    .resize(SIZE)
    .composite([{ input: Buffer.from(svg) }])
    .jpeg({ quality: 88 })
    .toBuffer();
}
