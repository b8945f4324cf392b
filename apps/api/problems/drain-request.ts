import type { IncomingMessage } from 'node:http';

/** What a refused body may still cost: its bytes are read and dropped up to this size, for this long. */
const LARGEST_DRAIN_BYTES = 64 * 2 ** 20;
const LONGEST_DRAIN_MS = 5_000;

/**
 * Reads and drops what is left of a request. Many clients send their whole body before they look for an answer; if
 * the connection closes meanwhile, they see a broken pipe and never learn what was wrong.
 */
export async function drainRequest(request: IncomingMessage): Promise<void> {
  if (request.complete || request.destroyed) return;
  await new Promise<void>((resolve) => {
    let left = LARGEST_DRAIN_BYTES;
    const done = (): void => {
      clearTimeout(deadline);
      request.off('data', count).off('end', done).off('close', done);
      resolve();
    };
    const count = (chunk: Buffer): void => {
      left -= chunk.byteLength;
      if (left <= 0) done();
    };
    const deadline = setTimeout(done, LONGEST_DRAIN_MS);
    request.on('data', count).once('end', done).once('close', done);
    request.resume();
  });
}
