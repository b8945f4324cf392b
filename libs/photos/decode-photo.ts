import sharp, { type Metadata, type Sharp } from 'sharp';
import { sha256Of } from '#libs/objects/content-address';
import { countApngFrames } from './apng-frames.js';
import { PhotoError } from './photo-failure.js';
import { allowOnlyPhotoLoaders } from './photo-loaders.js';
import { sniffFormat, type PhotoFormat } from './sniff-format.js';

/** The longer side of a rendition, in pixels; smaller photos keep their size. */
export const RENDITION_SIDE = 1_024;

/** A phone's largest photos have 50 megapixels; 748 KB of PNG can hold 256. */
const MAX_PIXELS = 50_000_000;

/** Over a hundred times what a 12-megapixel JPEG takes (45 to 75 ms). */
const DECODE_TIMEOUT_SECONDS = 10;

const JPEG_QUALITY = 80;

/** A photo as it is stored and sent on: an upright sRGB JPEG on white, without metadata. */
export interface DecodedPhoto {
  readonly bytes: Uint8Array;
  /** Of `bytes`, lower-case hex. */
  readonly sha256: string;
  readonly width: number;
  readonly height: number;
  /** As displayed: after the EXIF orientation. */
  readonly originalWidth: number;
  readonly originalHeight: number;
  readonly format: PhotoFormat;
  /** The file was cut or broken, and decoded as far as it goes. */
  readonly damaged: boolean;
  /** More than 1 for an animation, of which only the first frame is kept. */
  readonly frames: number;
}

/**
 * Decodes a photo from a hostile source into its rendition.
 *
 * @throws PhotoError for whatever isn't a photo, or not one that can be decoded within the limits
 */
export async function decodePhoto(source: Uint8Array): Promise<DecodedPhoto> {
  const format = photoFormat(source);
  allowOnlyPhotoLoaders();
  const metadata = await readMetadata(source, format);
  const { rendition, damaged } = await render(source, format);
  return {
    bytes: rendition.data,
    sha256: sha256Of(rendition.data),
    width: rendition.info.width,
    height: rendition.info.height,
    originalWidth: metadata.autoOrient.width,
    originalHeight: metadata.autoOrient.height,
    format,
    damaged,
    frames: format === 'png' ? countApngFrames(source) : (metadata.pages ?? 1),
  };
}

function photoFormat(source: Uint8Array): PhotoFormat {
  const sniffed = sniffFormat(source);
  switch (sniffed.kind) {
    case 'photo':
      return sniffed.format;
    case 'unsupported':
      throw new PhotoError('photo.unsupported_format', `The photo is ${sniffed.name}.`);
    case 'not_an_image':
      throw new PhotoError('photo.not_an_image', 'What the photo URL answers is not an image.');
  }
}

/** The header alone (0.2 ms), before anything costs: size, orientation, and what a HEIF file really holds. */
async function readMetadata(source: Uint8Array, format: PhotoFormat): Promise<Metadata> {
  let metadata: Metadata;
  try {
    metadata = await open(source, 'none').metadata();
  } catch (error) {
    throw decodingFailure(error, format);
  }
  // The prebuilt decoder reads the header of a HEIC and fails at its HEVC picture.
  if (format === 'heif' && metadata.compression !== 'av1') throw unsupportedHeic();
  return metadata;
}

/** Strictly first; once more as far as the file goes, because a cut photo still shows most of an item. */
async function render(source: Uint8Array, format: PhotoFormat) {
  try {
    return { rendition: await toRendition(open(source, 'warning')), damaged: false };
  } catch (error) {
    if (isLimit(error)) throw decodingFailure(error, format);
  }
  try {
    return { rendition: await toRendition(open(source, 'none')), damaged: true };
  } catch (error) {
    throw decodingFailure(error, format);
  }
}

function open(source: Uint8Array, failOn: 'none' | 'warning'): Sharp {
  return sharp(source, { failOn, limitInputPixels: MAX_PIXELS }).timeout({
    seconds: DECODE_TIMEOUT_SECONDS,
  });
}

/** One pass: a JPEG is shrunk while it is read, and turned upright when it is small. */
function toRendition(photo: Sharp) {
  return photo
    .autoOrient()
    .resize(RENDITION_SIDE, RENDITION_SIDE, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .jpeg({ quality: JPEG_QUALITY })
    .toBuffer({ resolveWithObject: true });
}

/** sharp has no error codes; these two messages are its own, and stable since 0.12 and 0.29. */
const PIXEL_LIMIT = /exceeds pixel limit/;
const TIMEOUT = /^timeout:/;

function isLimit(error: unknown): boolean {
  return error instanceof Error && (PIXEL_LIMIT.test(error.message) || TIMEOUT.test(error.message));
}

function decodingFailure(error: unknown, format: PhotoFormat): PhotoError {
  const message = error instanceof Error ? error.message : '';
  if (PIXEL_LIMIT.test(message)) {
    return new PhotoError('photo.too_many_pixels', 'The photo has more than 50 megapixels.');
  }
  if (TIMEOUT.test(message)) {
    return new PhotoError('photo.undecodable', 'The photo took too long to decode.');
  }
  if (format === 'heif') return unsupportedHeic(error);
  return new PhotoError('photo.undecodable', 'The photo is broken and could not be decoded.', {
    cause: error,
  });
}

function unsupportedHeic(cause?: unknown): PhotoError {
  return new PhotoError(
    'photo.unsupported_format',
    'The photo is a HEIC that cannot be decoded here.',
    { cause },
  );
}
