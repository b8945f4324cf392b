import sharp, { type Metadata, type Sharp, type SharpOptions } from 'sharp';
import { sha256Of } from '#libs/objects/content-address';
import { countApngFrames } from './apng-frames.js';
import { isDecodingLimit, toDecodingFailure, unsupportedHeic } from './decoding-failure.js';
import { JPEG_QUALITY } from './jpeg-quality.js';
import { MAX_MEGAPIXELS } from './max-megapixels.js';
import { missingShare } from './missing-share.js';
import { PhotoError } from './photo-failure.js';
import { allowOnlyPhotoLoaders } from './photo-loaders.js';
import { sniffFormat, type PhotoFormat } from './sniff-format.js';

/** The longer side of a rendition, in pixels; smaller photos keep their size. */
const RENDITION_SIDE = 1_024;

/** Over a hundred times what a 12-megapixel JPEG takes. */
const DECODE_TIMEOUT_SECONDS = 10;

/** Of a cut photo, what may be missing before it says nothing about the item any more. */
const MAX_MISSING_SHARE = 0.5;

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
 * Decodes a photo from a hostile source into its rendition. The same bytes give the same rendition for as
 * long as libvips stays the same. Uses one thread of libuv's pool; how many run at once is the caller's.
 *
 * @throws PhotoError for whatever isn't a photo, or not one that can be decoded within the limits
 */
export async function decodePhoto(source: Uint8Array): Promise<DecodedPhoto> {
  const format = photoFormat(source);
  allowOnlyPhotoLoaders();
  try {
    const metadata = await readMetadata(source, format);
    const { rendition, damaged } = await render(source, format, metadata);
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
  } catch (error) {
    throw toDecodingFailure(error, format);
  }
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
  const metadata = await open(source, format, { failOn: 'none' }).metadata();
  // The prebuilt decoder reads the header of a HEIC and fails at its HEVC picture.
  if (format === 'heif' && metadata.compression !== 'av1') throw unsupportedHeic();
  return metadata;
}

/** Strictly first; once more as far as the file goes, because a cut photo still shows most of an item. */
async function render(source: Uint8Array, format: PhotoFormat, metadata: Metadata) {
  const ignoreIcc = canConvertLate(metadata);
  const attempt = (failOn: 'warning' | 'none') => {
    const upright = shrinkUpright(open(source, format, { failOn, ignoreIcc }));
    // Converts from the embedded profile wherever it stands in the chain: sharp does it after the resize.
    const converted = ignoreIcc ? upright.withIccProfile('srgb', { attach: false }) : upright;
    return converted.jpeg({ quality: JPEG_QUALITY }).toBuffer({ resolveWithObject: true });
  };

  try {
    return { rendition: await attempt('warning'), damaged: false };
  } catch (error) {
    if (isDecodingLimit(error)) throw error;
  }
  const rendition = await attempt('none');
  if ((await missingShare(open(source, format, { failOn: 'none' }))) > MAX_MISSING_SHARE) {
    throw new PhotoError('photo.undecodable', 'More than half of the photo is missing.');
  }
  return { rendition, damaged: true };
}

/**
 * Whether the embedded colour profile can wait until the picture is small, which halves the cost of a
 * phone's photo (12 megapixels in Display P3: 47 instead of 84 ms of CPU). Only 8-bit RGB can; CMYK, grey
 * and 16-bit pictures need theirs on the way to RGB.
 */
function canConvertLate(metadata: Metadata): boolean {
  return metadata.icc !== undefined && metadata.space === 'srgb' && metadata.depth === 'uchar';
}

/** One pass: a JPEG is shrunk while it is read, and turned upright when it is small. */
function shrinkUpright(photo: Sharp): Sharp {
  return photo
    .autoOrient()
    .resize(RENDITION_SIDE, RENDITION_SIDE, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb');
}

function open(source: Uint8Array, format: PhotoFormat, options: SharpOptions): Sharp {
  return sharp(source, {
    ...options,
    limitInputPixels: MAX_MEGAPIXELS[format] * 1_000_000,
  }).timeout({ seconds: DECODE_TIMEOUT_SECONDS });
}
