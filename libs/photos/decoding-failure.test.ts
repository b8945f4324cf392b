import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { isDecodingLimit, toDecodingFailure } from './decoding-failure.js';

describe('what the decoder throws', () => {
  it('is recognised where it ran out of time', async () => {
    const noise = { type: 'gaussian' as const, mean: 128, sigma: 30 };
    const endless = sharp({
      create: { width: 16_000, height: 16_000, channels: 3, noise, background: '#000' },
    });
    const error: unknown = await endless
      .timeout({ seconds: 1 })
      .jpeg()
      .toBuffer()
      .catch((thrown: unknown) => thrown);
    expect(isDecodingLimit(error)).toBe(true);
    expect(toDecodingFailure(error, 'jpeg').failure).toMatchObject({
      kind: 'photo.undecodable',
      message: expect.stringContaining('too long to decode'),
    });
  });

  it('never shows in what the seller reads', () => {
    const error = new Error('VipsJpeg: /srv/photos/1.jpg is broken');
    expect(toDecodingFailure(error, 'jpeg').failure.message).not.toContain('Vips');
    expect(toDecodingFailure(error, 'jpeg').cause).toBe(error);
  });
});
