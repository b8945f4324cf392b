import { join } from 'node:path';
import { findProjectRoot } from '#libs/embedded/project-root';
import type { DecodeProgram } from '#libs/photos/decode-apart';

const root = findProjectRoot();

/** Decodes as `decode-program.ts` does; a photo that {@link crashing} made takes it down. */
export const CRASHING_DECODER: DecodeProgram = {
  file: join(root, 'test', 'ingest', 'crashing-decoder.mjs'),
  execArgv: [
    '--conditions=source',
    '--experimental-transform-types',
    '--no-warnings',
    '--import',
    join(root, 'apps', 'sandbox', 'testing', 'typescript-sources.mjs'),
  ],
};

/** A photo that crashes {@link CRASHING_DECODER}, and is like any other to this process. */
export function crashing(photo: Uint8Array): Uint8Array {
  return Buffer.concat([photo, Buffer.from('crashes the decoder')]);
}
