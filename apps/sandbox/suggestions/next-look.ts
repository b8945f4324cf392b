import type { FetchedEnrichment } from '../garnish-client/fetch-enrichment.js';
import type { Announcement } from '../listing-store/announcements.js';

/** Looks are frequent while a seller waits for the first answer, then thin out. */
const QUICK_MS = 250;
const CALM_MS = 1_000;
const PATIENT_MS = 5_000;
const QUICK_UNTIL_MS = 10_000;
const CALM_UNTIL_MS = 60_000;

/**
 * When to ask Garnish again for an open page, in ms; undefined when nothing can change by itself: never
 * announced, refused, or the announced revision has its outcome. A change of the listing asks at once anyway.
 */
export function nextLookMs(
  announcement: Pick<Announcement, 'revision' | 'intent' | 'state' | 'queuedAt'> | undefined,
  fetched: FetchedEnrichment | undefined,
  nowMs: number,
): number | undefined {
  if (announcement?.intent !== 'announce' || announcement.state === 'refused') return undefined;
  const isDone =
    fetched?.kind === 'found' &&
    fetched.reply.state === 'done' &&
    fetched.reply.revision >= announcement.revision;
  if (isDone) return undefined;
  const waitedMs = nowMs - announcement.queuedAt;
  if (waitedMs < QUICK_UNTIL_MS && fetched?.kind !== 'unavailable') return QUICK_MS;
  return waitedMs < CALM_UNTIL_MS ? CALM_MS : PATIENT_MS;
}
