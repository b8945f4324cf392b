import type { PhotoFormat } from './sniff-format.js';

/**
 * How large a picture may claim to be, in millions of pixels: phones take up to 50, and 748 KB of PNG can
 * hold 256. AVIF is decoded as a whole before it is shrunk (a file of 2 KB took 940 MB of memory at 50
 * megapixels), most of the others row by row.
 */
export const MAX_MEGAPIXELS: Readonly<Record<PhotoFormat, number>> = {
  jpeg: 50,
  png: 50,
  webp: 50,
  gif: 50,
  heif: 24,
};
