/** Longer wishes are cut to this: a host can ask for patience, not for our timers. */
const MAX_RETRY_AFTER_MS = 60 * 60 * 1_000;

/**
 * Reads a `Retry-After` header (RFC 9110 §10.2.3: seconds, or a date).
 *
 * @returns milliseconds from now, 0 to an hour; `undefined` where the header is absent or unreadable
 */
export function retryAfterMs(header: string | string[] | undefined): number | undefined {
  if (typeof header !== 'string') return undefined;
  const waitMs = /^\d+$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - Date.now();
  if (Number.isNaN(waitMs)) return undefined;
  return Math.min(Math.max(waitMs, 0), MAX_RETRY_AFTER_MS);
}
