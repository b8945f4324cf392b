import { fetchEnrichment, type FetchedEnrichment } from '../garnish-client/fetch-enrichment.js';
import { findAnnouncement } from '../listing-store/announcements.js';
import type { SandboxParts } from '../sandbox-parts.js';
import { nextLookMs } from './next-look.js';
import { sellerState, type SellerState } from './seller-state.js';

/**
 * Follows one listing for one open page: calls `show` with the state now and after each change, until the
 * returned function is called. Garnish is asked only while an answer is still to come.
 */
export function watchListing(
  parts: SandboxParts,
  listingId: string,
  show: (state: SellerState) => void,
): () => void {
  const stopped = new AbortController();
  let fetched: FetchedEnrichment | undefined;
  let timer: NodeJS.Timeout | undefined;
  let looking: 'no' | 'yes' | 'again' = 'no';
  let shown = '';

  function showIfNew(): void {
    const state = sellerState(parts, listingId, fetched);
    if (state === undefined) return;
    // The age alone is no news: it counts on in the page.
    const key = JSON.stringify({
      ...state,
      announcement: state.announcement && { ...state.announcement, ageMs: 0 },
    });
    if (key === shown) return;
    shown = key;
    show(state);
  }

  async function look(): Promise<void> {
    if (looking !== 'no') {
      looking = 'again';
      return;
    }
    clearTimeout(timer);
    looking = 'yes';
    showIfNew();
    const announced = findAnnouncement(parts.db, listingId);
    if (announced?.intent === 'announce') {
      fetched = await fetchEnrichment(parts.config, listingId, stopped.signal);
    }
    const isRung = isAgain();
    looking = 'no';
    if (stopped.signal.aborted) return;
    showIfNew();
    const waitMs = isRung
      ? 0
      : nextLookMs(findAnnouncement(parts.db, listingId), fetched, parts.now());
    if (waitMs !== undefined) timer = setTimeout(start, waitMs);
  }

  function isAgain(): boolean {
    return looking === 'again';
  }

  function start(): void {
    look().catch((error: unknown) => {
      looking = 'no';
      parts.log.error({ err: error, listingId }, 'watching a listing failed');
    });
  }

  function onChanged(changedId: string): void {
    if (changedId === listingId) start();
  }

  parts.changes.on('changed', onChanged);
  start();
  return () => {
    stopped.abort();
    clearTimeout(timer);
    parts.changes.off('changed', onChanged);
  };
}
