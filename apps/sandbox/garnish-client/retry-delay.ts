/** How long the outbox waits between tries: doubling from `firstMs` to `maxMs`. */
export interface RetryWaits {
  readonly firstMs: number;
  readonly maxMs: number;
}

/** Quick enough that a seller who types sees suggestions soon after an outage, slow enough not to press. */
export const RETRY_WAITS: RetryWaits = { firstMs: 500, maxMs: 60_000 };

/** A `Retry-After` beyond this is cut: the newest revision is then simply announced again. */
const LONGEST_RETRY_AFTER_MS = 10 * 60_000;

/**
 * Wait before try `attempts + 1`, in ms. Garnish's `Retry-After` is kept; else half of the wait is jitter, so
 * that listings held up together don't come back together.
 */
export function retryDelayMs(
  attempts: number,
  retryAfterMs: number | undefined,
  waits: RetryWaits = RETRY_WAITS,
  random: () => number = Math.random,
): number {
  if (retryAfterMs !== undefined) return Math.min(retryAfterMs, LONGEST_RETRY_AFTER_MS);
  const whole = Math.min(waits.maxMs, waits.firstMs * 2 ** Math.min(attempts, 30));
  return Math.round(whole / 2 + (random() * whole) / 2);
}
