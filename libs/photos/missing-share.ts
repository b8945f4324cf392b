import type { Sharp } from 'sharp';

/** Rows that a photo is looked at in; a cut is found to within a hundredth of its height. */
const ROWS = 100;
const COLUMNS = 64;

/** Compression and the resize blur the border of what is missing by this much of 255. */
const TOLERANCE = 4;

/**
 * How much of a cut photo is missing, 0 to 1: the share of its height, from the bottom, that is of one
 * colour. Decoders fill up what didn't arrive, each with a colour of its own (grey, black, transparent),
 * always from the top of the file's picture to its bottom, whatever way up it is shown.
 *
 * @param photo opened to be read as far as the file goes, and not yet turned upright
 */
export async function missingShare(photo: Sharp): Promise<number> {
  const pixels = await photo
    .resize(COLUMNS, ROWS, { fit: 'fill' })
    .flatten({ background: '#ffffff' })
    .greyscale()
    .raw()
    .toBuffer();
  const fill = pixels.at(-1) ?? 0;
  const lastKept = pixels.findLastIndex((pixel) => Math.abs(pixel - fill) > TOLERANCE);
  return 1 - Math.floor(lastKept / COLUMNS + 1) / ROWS;
}
