/** Longer wishes are cut to this, an hour: another side can ask for patience, not for our timers. */
export const LONGEST_RETRY_AFTER_MS = 60 * 60 * 1_000;

/** Whole seconds as RFC 9110 has them; some model providers send fractions. */
const SECONDS = /^\d+(\.\d+)?$/;
/** All three forms of an HTTP date begin with a weekday's name; `Date.parse` alone would take "-5" for a date. */
const HTTP_DATE = /^(Mon|Tues?|Wed(nes)?|Thu(rs)?|Fri|Sat(ur)?|Sun)(day)?,? .*\d{2}:\d{2}:\d{2}/;

/**
 * Reads a `Retry-After` header (RFC 9110 §10.2.3: seconds, or a date).
 * @param header as `Headers` (null where absent) or a Node reply (several values: unreadable) have it
 * @returns milliseconds from now, whole, 0 (also for a date that has passed) to an hour; `undefined` where the
 *   header is absent or unreadable
 */
export function readRetryAfterMs(
  header: string | readonly string[] | null | undefined,
): number | undefined {
  if (typeof header !== 'string') return undefined;
  const waitMs = waitOf(header.trim());
  if (Number.isNaN(waitMs)) return undefined;
  return Math.min(Math.max(Math.round(waitMs), 0), LONGEST_RETRY_AFTER_MS);
}

/** @returns NaN where it is neither seconds nor a date */
function waitOf(text: string): number {
  if (SECONDS.test(text)) return Number(text) * 1_000;
  if (!HTTP_DATE.test(text)) return Number.NaN;
  // The oldest form, asctime's, names no zone and means GMT.
  return Date.parse(text.endsWith('GMT') ? text : `${text} GMT`) - Date.now();
}
