import type { Dispatcher } from 'undici';
import { readRetryAfterMs } from '#libs/http/retry-after';
import type { DownloadLimits } from './download-limits.js';
import { PhotoError } from './photo-failure.js';

/**
 * Reads the reply to a photo request to its end, or ends it at the first limit that it breaks.
 *
 * @throws PhotoError for a status, an encoding, a size or a speed that isn't a photo's
 */
export async function readPhotoBody(
  reply: Dispatcher.ResponseData,
  limits: DownloadLimits,
): Promise<Buffer> {
  const refusal = refusalOf(reply, limits);
  if (refusal) {
    reply.body.on('error', () => undefined).destroy();
    throw refusal;
  }

  const startedAt = performance.now();
  const chunks: Uint8Array[] = [];
  let received = 0;
  const speedCheck = setInterval(() => {
    const elapsedMs = performance.now() - startedAt;
    if (elapsedMs < limits.slowStartMs) return;
    if (received < (limits.minBytesPerSecond * elapsedMs) / 1_000) {
      reply.body.destroy(
        new PhotoError('photo.host_error', 'The photo host sends the photo too slowly.'),
      );
    }
  }, limits.slowStartMs / 4);
  try {
    for await (const chunk of reply.body) {
      if (!(chunk instanceof Uint8Array)) throw new TypeError('undici gave a chunk of text');
      received += chunk.byteLength;
      if (received > limits.maxBytes) throw tooLarge(limits);
      chunks.push(chunk);
    }
  } finally {
    clearInterval(speedCheck);
  }
  return Buffer.concat(chunks, received);
}

function refusalOf(reply: Dispatcher.ResponseData, limits: DownloadLimits): PhotoError | undefined {
  const { statusCode: status, headers } = reply;
  if (status === 404 || status === 410) {
    return new PhotoError('photo.not_found', `The photo host answered ${status}.`);
  }
  if (status >= 500 || status === 429 || status === 408 || status === 425) {
    return new PhotoError('photo.host_error', `The photo host answered ${status}.`, {
      retryAfterMs: readRetryAfterMs(headers['retry-after']),
    });
  }
  if (status !== 200) {
    return new PhotoError('photo.refused', `The photo host answered ${status}.`);
  }
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity' && encoding !== '') {
    return new PhotoError('photo.compressed', 'The photo came compressed though asked not to be.');
  }
  if (Number(headers['content-length']) > limits.maxBytes) return tooLarge(limits);
  return undefined;
}

function tooLarge(limits: DownloadLimits): PhotoError {
  return new PhotoError(
    'photo.too_large',
    `The photo has more than ${Math.floor(limits.maxBytes / 1024 / 1024)} MB.`,
  );
}
