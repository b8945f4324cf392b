import type { DecodeReply } from './decode-apart.js';
import { decodePhoto } from './decode-photo.js';
import { PhotoError } from './photo-failure.js';

/** Decodes the one photo that its parent (`decode-apart.ts`) sends, answers, and ends; or ends with its parent. */
process.once('disconnect', () => process.exit());
process.once('message', (source: Uint8Array) => {
  void reply(source);
});

/** Anything but a photo's own failure ends the process, which its parent takes for ours. */
async function reply(source: Uint8Array): Promise<void> {
  process.send?.(await decode(source), () => {
    process.disconnect();
  });
}

async function decode(source: Uint8Array): Promise<DecodeReply> {
  try {
    return { kind: 'decoded', photo: await decodePhoto(source) };
  } catch (error) {
    if (error instanceof PhotoError) return { kind: 'failed', failure: error.failure };
    throw error;
  }
}
