import { setTimeout as delay } from 'node:timers/promises';

const LONGEST_WAIT_MS = 10_000;
const POLL_MS = 20;

/**
 * Looks again and again until there is something to see: for what happens by itself soon, never for a fixed time.
 * @throws Error after 10 s, naming what was waited for
 */
export async function eventually<T>(what: string, look: () => Promise<T | undefined>): Promise<T> {
  const deadline = Date.now() + LONGEST_WAIT_MS;
  for (;;) {
    const seen = await look();
    if (seen !== undefined) return seen;
    if (Date.now() > deadline) throw new Error(`not seen within ${LONGEST_WAIT_MS} ms: ${what}`);
    await delay(POLL_MS);
  }
}
