import { MAX_MEGAPIXELS } from './max-megapixels.js';
import { PhotoError } from './photo-failure.js';
import type { PhotoFormat } from './sniff-format.js';

/** sharp has no error codes; these two messages are its own, and tests hold them to it. */
const PIXEL_LIMIT = /exceeds pixel limit/;
const TIMEOUT = /^timeout:/;

/** Whether one of our limits stopped the decoder, so that another try would only cost the same again. */
export function isDecodingLimit(error: unknown): boolean {
  const message = messageOf(error);
  return PIXEL_LIMIT.test(message) || TIMEOUT.test(message);
}

/** What sharp threw while it decoded a photo of that format, as a photo failure. */
export function toDecodingFailure(error: unknown, format: PhotoFormat): PhotoError {
  if (error instanceof PhotoError) return error;
  const message = messageOf(error);
  if (PIXEL_LIMIT.test(message)) {
    return new PhotoError(
      'photo.too_many_pixels',
      `The photo has more than ${MAX_MEGAPIXELS[format]} megapixels.`,
    );
  }
  if (TIMEOUT.test(message)) {
    return new PhotoError('photo.undecodable', 'The photo took too long to decode.');
  }
  if (format === 'heif') return unsupportedHeic(error);
  return new PhotoError('photo.undecodable', 'The photo is broken and could not be decoded.', {
    cause: error,
  });
}

/** A HEIF file whose picture isn't AV1, or that the decoder gave up. */
export function unsupportedHeic(cause?: unknown): PhotoError {
  return new PhotoError(
    'photo.unsupported_format',
    'The photo is a HEIC that cannot be decoded here.',
    { cause },
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}
