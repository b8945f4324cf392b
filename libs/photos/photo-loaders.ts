import sharp from 'sharp';

/** The in-memory loaders of the formats that `sniffFormat` lets through, by libvips' names. */
const PHOTO_LOADERS = [
  'VipsForeignLoadJpegBuffer',
  'VipsForeignLoadPngBuffer',
  'VipsForeignLoadWebpBuffer',
  'VipsForeignLoadNsgifBuffer',
  'VipsForeignLoadHeifBuffer',
];

let restricted = false;

/**
 * Takes every other loader (SVG, TIFF, PDF, files by name, …) away from libvips, in this process and for
 * good: sharp decodes SVG and TIFF by default, and a file that pretends to be a JPEG must not find them.
 * Also one thread a picture (the caller's slots are the parallelism) and no cache (no picture comes twice).
 */
export function allowOnlyPhotoLoaders(): void {
  if (restricted) return;
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: PHOTO_LOADERS });
  sharp.concurrency(1);
  sharp.cache(false);
  restricted = true;
}
