import { setTimeout as delay } from 'node:timers/promises';

const LONGEST_WAIT_MS = 10_000;
const POLL_MS = 20;

/**
 * Looks again and again until there is something to see: for what happens by itself soon, never for a fixed time.
 * @param withinMs for what takes longer than most
 * @throws Error after that time, naming what was waited for
 */
export async function eventually<T>(
  what: string,
  look: () => Promise<T | undefined>,
  withinMs = LONGEST_WAIT_MS,
): Promise<T> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    const seen = await look();
    if (seen !== undefined) return seen;
    if (Date.now() > deadline) throw new Error(`not seen within ${withinMs} ms: ${what}`);
    await delay(POLL_MS);
  }
}
