/** The decoding program out of the sources, which a photo that says so takes down as a fault in libvips would. */
import { Buffer } from 'node:buffer';

await import('../../libs/photos/decode-program.ts');

process.prependListener('message', (source) => {
  if (Buffer.from(source).includes('crashes the decoder')) process.abort();
});
