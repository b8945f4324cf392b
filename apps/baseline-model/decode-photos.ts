import sharp from 'sharp';
import { invalidRequest } from './openai-error.js';
import type { RequestPhoto } from './read-request.js';

/** A photo as small sRGB pixels, three bytes each, row by row. */
export interface DecodedPhoto {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Enough to tell a garment from a carpet; JPEG decoding shrinks to it for nearly nothing. */
const LONGEST_SIDE_PX = 112;

/** Renditions are 1024 px; anything far larger is an attack (notes on pixel bombs: refuse by the header). */
const MAX_INPUT_PIXELS = 50_000_000;

/**
 * Decodes a request's photos, in order.
 * @throws {OpenAiError} 400 `invalid_image` naming the photo that is not a readable picture
 */
export async function decodePhotos(photos: readonly RequestPhoto[]): Promise<DecodedPhoto[]> {
  return Promise.all(photos.map(decodePhoto));
}

/**
 * Checks that the photos are pictures, by their headers, for an answer that doesn't look at them.
 * @throws {OpenAiError} as `decodePhotos`
 */
export async function checkPhotos(photos: readonly RequestPhoto[]): Promise<void> {
  await Promise.all(
    photos.map(async ({ id, bytes }) => {
      try {
        await open(bytes).metadata();
      } catch (error) {
        throw invalidImage(id, error);
      }
    }),
  );
}

async function decodePhoto({ id, bytes }: RequestPhoto): Promise<DecodedPhoto> {
  try {
    const { data, info } = await open(bytes)
      .autoOrient()
      .resize(LONGEST_SIDE_PX, LONGEST_SIDE_PX, { fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#fff' })
      .toColourspace('srgb')
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    return { id, width: info.width, height: info.height, pixels: data };
  } catch (error) {
    throw invalidImage(id, error);
  }
}

function open(bytes: Buffer) {
  return sharp(bytes, { limitInputPixels: MAX_INPUT_PIXELS });
}

function invalidImage(id: string, cause: unknown) {
  const why = cause instanceof Error ? cause.message : 'unreadable';
  return invalidRequest(
    `Invalid image: photo ${id} can't be decoded (${why}).`,
    'messages',
    'invalid_image',
  );
}
