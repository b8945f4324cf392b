import type { FetchedEnrichment } from '../garnish-client/fetch-enrichment.js';
import { findAnnouncement } from '../listing-store/announcements.js';
import { findListing } from '../listing-store/listings.js';
import { listingView } from '../listings/listing-view.js';
import type { SandboxParts } from '../sandbox-parts.js';
import { toSuggestions, type Suggestion } from './to-suggestions.js';

/** What the sell page follows while it is open: where the draft stands and what Garnish says of it. */
export interface SellerState {
  readonly listingId: string;
  readonly status: 'draft' | 'published' | 'withdrawn';
  /** The newest content revision saved. */
  readonly revision: number;
  /** Kind of what buyers see. */
  readonly buyer: 'withdrawn' | 'not_on_sale' | 'being_checked' | 'held' | 'on_sale';
  /** The outbox row; null while there was nothing to announce. */
  readonly announcement: {
    readonly revision: number;
    readonly state: 'pending' | 'acknowledged' | 'refused';
    readonly lastStatus: number | null;
    readonly lastDetail: string | null;
    /** Milliseconds since this revision was queued, so that a page needn't share the server's clock. */
    readonly ageMs: number;
  } | null;
  /** Garnish's newest answer; null until it has one. */
  readonly enrichment: {
    readonly revision: number;
    readonly state: 'accepted' | 'writing' | 'done';
    readonly outcome: string | null;
    /** Photos that can't be read, with the `photo.*` code that says why. */
    readonly unusablePhotos: readonly { readonly id: string; readonly code: string }[];
    readonly safety: 'pass' | 'hold' | 'pending' | null;
  } | null;
  /** Whether Garnish answered when last asked. */
  readonly garnish: 'reachable' | 'unavailable';
  readonly suggestions: readonly Suggestion[];
}

/** Puts store and Garnish's last answer together; undefined where the listing is unknown. */
export function sellerState(
  parts: SandboxParts,
  listingId: string,
  fetched: FetchedEnrichment | undefined,
): SellerState | undefined {
  const head = findListing(parts.db, listingId);
  const view = listingView(parts, listingId);
  if (head === undefined || view === undefined) return undefined;
  const announcement = findAnnouncement(parts.db, listingId);
  const reply = fetched?.kind === 'found' ? fetched.reply : undefined;
  return {
    listingId,
    status: view.status,
    revision: head.revision,
    buyer: view.buyer.kind,
    announcement:
      announcement === undefined
        ? null
        : {
            revision: announcement.revision,
            state: announcement.state,
            lastStatus: announcement.lastStatus,
            lastDetail: announcement.lastDetail,
            ageMs: Math.max(0, parts.now() - announcement.queuedAt),
          },
    enrichment:
      reply === undefined
        ? null
        : {
            revision: reply.revision,
            state: reply.state,
            outcome: reply.outcome,
            unusablePhotos: reply.photos
              .filter((photo) => photo.state === 'unusable')
              .map(({ id, code }) => ({ id, code: code ?? 'photo.undecodable' })),
            safety: reply.safety.verdict,
          },
    garnish: fetched?.kind === 'unavailable' ? 'unavailable' : 'reachable',
    suggestions: reply === undefined ? [] : toSuggestions(reply),
  };
}
