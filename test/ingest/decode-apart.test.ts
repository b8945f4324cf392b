import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { decodeApart } from '#libs/photos/decode-apart';
import { decodePhoto } from '#libs/photos/decode-photo';
import { CRASHING_DECODER, crashing } from './crashing-photo.js';

const never = new AbortController().signal;

const draw = () =>
  sharp({ create: { width: 1_500, height: 900, channels: 3, background: 'teal' } })
    .jpeg()
    .toBuffer();

describe('a photo that is decoded in a process of its own', () => {
  it('becomes the same rendition as in this one', async () => {
    const source = await draw();
    const reply = await decodeApart(source, never, CRASHING_DECODER);
    expect(reply).toMatchObject({ kind: 'decoded' });
    const { sha256, ...here } = await decodePhoto(source);
    expect(reply).toMatchObject({ photo: { sha256, width: here.width, damaged: false } });
  });

  it('fails for the same reasons', async () => {
    const page = Buffer.from('<!doctype html><html></html>');
    expect(await decodeApart(page, never, CRASHING_DECODER)).toMatchObject({
      kind: 'failed',
      failure: { kind: 'photo.not_an_image', nature: 'permanent' },
    });
  });

  it('is undecodable where it takes that process down', async () => {
    expect(await decodeApart(crashing(await draw()), never, CRASHING_DECODER)).toMatchObject({
      kind: 'failed',
      failure: { kind: 'photo.undecodable', nature: 'permanent' },
    });
  });

  it('is given up when it is told to', async () => {
    const told = new AbortController();
    const decoding = decodeApart(await draw(), told.signal, CRASHING_DECODER);
    told.abort(new Error('enough'));
    await expect(decoding).rejects.toThrow('enough');
  });

  it('isn’t to blame where the process can’t do its work', async () => {
    const missing = { file: 'there-is-no-such-program.js', execArgv: [] };
    await expect(decodeApart(await draw(), never, missing)).rejects.toThrow(
      'the decoding process ended with 1',
    );
  });
});
