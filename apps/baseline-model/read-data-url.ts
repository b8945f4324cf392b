import { invalidRequest } from './openai-error.js';

const DATA_URL = /^data:(image\/(?:jpeg|jpg|png|webp|gif));base64,([A-Za-z0-9+/=\s]+)$/;

/**
 * The bytes of a photo that came inline.
 * @param where the path of the value inside the request, for the error
 * @throws {OpenAiError} 400 `invalid_image_url` for anything but a base64 data URL of a picture
 */
export function readDataUrl(url: string, where: string): Buffer {
  const match = DATA_URL.exec(url);
  const encoded = match?.[2];
  if (encoded === undefined) {
    throw invalidRequest(
      'Invalid image_url: this model downloads nothing. Send data:image/jpeg;base64,… (or png, webp, gif).',
      where,
      'invalid_image_url',
    );
  }
  return Buffer.from(encoded, 'base64');
}
