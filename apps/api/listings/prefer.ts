import { Problem } from '../problems/problem.js';

const LONGEST_WAIT_SECONDS = 30;

/**
 * The `wait` of a Prefer header (RFC 7240), in seconds; other preferences are left alone, as the RFC asks.
 * @returns undefined where none is asked for
 * @throws Problem `request.prefer_invalid` for a wait that isn't a whole number from 0 to 30
 */
export function preferredWaitSeconds(header: string | undefined): number | undefined {
  for (const preference of (header ?? '').split(',')) {
    const [name = '', value = ''] = preference.split(';')[0]?.split(/=(.*)/s) ?? [];
    if (name.trim().toLowerCase() !== 'wait') continue;
    const text = value.trim().replace(/^"(.*)"$/, '$1');
    const seconds = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
    if (seconds >= 0 && seconds <= LONGEST_WAIT_SECONDS) return seconds;
    throw new Problem('request.prefer_invalid', {
      detail: `wait is not a whole number of seconds from 0 to ${LONGEST_WAIT_SECONDS}`,
      errors: [{ at: 'Prefer', detail: `wait must be 0 to ${LONGEST_WAIT_SECONDS}` }],
    });
  }
  return undefined;
}
