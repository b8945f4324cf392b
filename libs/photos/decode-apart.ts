import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { DecodedPhoto } from './decode-photo.js';
import {
  PHOTO_FAILURES,
  PhotoError,
  type PhotoFailure,
  type PhotoFailureKind,
} from './photo-failure.js';

/** The program that decodes one photo in a process of its own. */
export interface DecodeProgram {
  readonly file: string;
  /** Options of Node itself. */
  readonly execArgv: readonly string[];
}

export const DECODE_PROGRAM: DecodeProgram = {
  file: fileURLToPath(new URL('./decode-program.js', import.meta.url)),
  execArgv: [],
};

/** Above what decoding's own limits, 10 s each time that a photo is read, and the process's start come to. */
const TIMEOUT_MS = 40_000;

/** Signals by which a process ends that its own code brought down, or that took more memory than there is. */
const CRASHES: readonly (NodeJS.Signals | null)[] = [
  'SIGSEGV',
  'SIGABRT',
  'SIGBUS',
  'SIGILL',
  'SIGFPE',
  'SIGTRAP',
  'SIGSYS',
  'SIGKILL',
];

const DecodeReply = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('decoded'),
    photo: z.object({
      bytes: z.instanceof(Uint8Array),
      sha256: z.string(),
      width: z.number(),
      height: z.number(),
      originalWidth: z.number(),
      originalHeight: z.number(),
      format: z.enum(['jpeg', 'png', 'webp', 'gif', 'heif']),
      damaged: z.boolean(),
      frames: z.number(),
    }),
  }),
  z.object({
    kind: z.literal('failed'),
    failure: z.object({
      kind: z.custom<PhotoFailureKind>(isPhotoFailureKind),
      nature: z.enum(['permanent', 'transient']),
      message: z.string(),
    }),
  }),
]);

/** What the program answers. */
export type DecodeReply =
  | { readonly kind: 'decoded'; readonly photo: DecodedPhoto }
  | { readonly kind: 'failed'; readonly failure: PhotoFailure };

/**
 * Decodes a photo in a process of its own, which a photo that crashes the decoder takes down instead of this one.
 * Costs a process's start, some 0.3 s: for photos of an attempt whose predecessor may have died of one.
 *
 * @param signal ends the work; its reason is thrown
 * @returns `photo.undecodable` where the process crashed
 * @throws Error where the process could not be started or ended otherwise: not the photo's fault
 */
export async function decodeApart(
  source: Uint8Array,
  signal: AbortSignal,
  program: DecodeProgram = DECODE_PROGRAM,
): Promise<DecodeReply> {
  signal.throwIfAborted();
  // An empty environment: what reads hostile bytes is given no secret.
  const child = fork(program.file, [], {
    execArgv: [...program.execArgv],
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const { promise, resolve, reject } = Promise.withResolvers<DecodeReply>();
  child.once('message', (message) => {
    const reply = DecodeReply.safeParse(message);
    if (reply.success) resolve(reply.data);
    else reject(reply.error);
  });
  child.once('error', reject);
  child.once('close', (code, endedBy) => {
    if (CRASHES.includes(endedBy)) resolve(undecodable('The photo crashes its decoder.'));
    else reject(new Error(`the decoding process ended with ${endedBy ?? code ?? 'no status'}`));
  });
  const onAbort = (): void => reject(signal.reason);
  signal.addEventListener('abort', onAbort, { once: true });
  const timer = setTimeout(
    () => resolve(undecodable('The photo took too long to decode.')),
    TIMEOUT_MS,
  );
  // A process that crashed already can't be written to; its end says what there is to say.
  child.send(source, () => undefined);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
    child.kill('SIGKILL');
  }
}

function isPhotoFailureKind(value: unknown): boolean {
  return typeof value === 'string' && Object.hasOwn(PHOTO_FAILURES, value);
}

function undecodable(what: string): DecodeReply {
  return { kind: 'failed', failure: new PhotoError('photo.undecodable', what).failure };
}
