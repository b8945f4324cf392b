import sharp from 'sharp';

/** As small as photos get: the steps' own work is then little beside the engine's. */
const WIDTH = 48;
const HEIGHT = 64;
/** Colours this far apart stay apart through two JPEG encodings. */
const COLOUR_STEP = 8;
const STEPS = 256 / COLOUR_STEP;

/** So many photos differ from one another. */
export const MOST_PHOTOS = STEPS ** 3;

/**
 * Draws photos 0 to `count - 1`, each in a colour of its own: no rendition is another's.
 * @throws RangeError beyond {@link MOST_PHOTOS}
 */
export async function drawPhotos(count: number): Promise<readonly Buffer[]> {
  if (count > MOST_PHOTOS)
    throw new RangeError(`only ${MOST_PHOTOS} different photos can be drawn, not ${count}`);
  const photos: Buffer[] = [];
  for (let number = 0; number < count; number += 1) photos.push(await drawPhoto(number));
  return photos;
}

function drawPhoto(number: number): Promise<Buffer> {
  const step = (value: number): number => (value % STEPS) * COLOUR_STEP;
  const background = {
    r: step(number),
    g: step(Math.floor(number / STEPS)),
    b: step(Math.floor(number / STEPS ** 2)),
  };
  return sharp({ create: { width: WIDTH, height: HEIGHT, channels: 3, background } })
    .jpeg({ quality: 90 })
    .toBuffer();
}
