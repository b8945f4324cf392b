import { problemDocument } from '../http/problem.js';
import { findAnnouncement, listAnnouncementAttempts } from '../listing-store/announcements.js';
import { listEnrichments } from '../listing-store/enrichments.js';
import { findListing, type ListingHead } from '../listing-store/listings.js';
import { listRevisions, type Revision } from '../listing-store/revisions.js';
import { listRequestsOfListing } from '../listing-store/write-back-requests.js';
import { photoLink } from '../photos/photo-url.js';
import type { SandboxParts } from '../sandbox-parts.js';
import { fieldChoices } from '../suggestions/field-choices.js';
import { buyerView } from './buyer-view.js';

/** Where a listing stands for its seller. */
export type ListingStatus = 'draft' | 'published' | 'withdrawn';

function statusOf(head: ListingHead, revisions: readonly Revision[]): ListingStatus {
  if (head.withdrawnAt !== null) return 'withdrawn';
  return revisions.some((revision) => revision.state === 'published') ? 'published' : 'draft';
}

/**
 * Everything about one listing, as `GET /listings/:id` answers it: what the seller said (each revision), what
 * Garnish wrote back (each document), what a buyer sees, and every request either way. Times are ISO strings.
 * Undefined where the listing is unknown.
 */
export function listingView(parts: SandboxParts, id: string) {
  const { db } = parts;
  const head = findListing(db, id);
  if (head === undefined) return undefined;
  const revisions = listRevisions(db, id);
  const enrichments = listEnrichments(db, id);
  const newest = revisions.at(-1);
  const published = revisions.findLast((revision) => revision.state === 'published');
  const announcement = findAnnouncement(db, id);
  const documentOf = (revision: number) =>
    enrichments.find((enrichment) => enrichment.revision === revision)?.document;
  return {
    id,
    status: statusOf(head, revisions),
    revision: head.revision,
    publishedRevision: published?.revision ?? null,
    content: newest?.content ?? null,
    priceCents: head.priceCents,
    currency: head.currency,
    photos: (newest?.content.photos ?? []).map((photo) => photoLink(parts.publicUrl(), photo)),
    createdAt: iso(head.createdAt),
    changedAt: iso(head.changedAt),
    withdrawnAt: head.withdrawnAt === null ? null : iso(head.withdrawnAt),
    buyer: buyerView(
      revisions.map((revision) => ({ ...revision, document: documentOf(revision.revision) })),
      head,
    ),
    revisions: revisions.map((revision) => ({ ...revision, createdAt: iso(revision.createdAt) })),
    documents: enrichments.map((enrichment) => ({
      revision: enrichment.revision,
      round: enrichment.round,
      receivedAt: iso(enrichment.receivedAt),
      document: enrichment.document,
      /** Each field's value as choices with labels, so that a page needn't know the value's shapes. */
      choices: Object.fromEntries(
        Object.entries(enrichment.document.fields).map(([name, field]) => [
          name,
          fieldChoices(field),
        ]),
      ),
    })),
    announcement:
      announcement === undefined
        ? null
        : {
            revision: announcement.revision,
            intent: announcement.intent,
            lane: announcement.lane,
            state: announcement.state,
            attempts: announcement.attempts,
            lastStatus: announcement.lastStatus,
            lastDetail: announcement.lastDetail,
            queuedAt: iso(announcement.queuedAt),
            nextAttemptAt:
              announcement.state === 'pending' ? iso(announcement.nextAttemptAt) : null,
          },
    announcementAttempts: listAnnouncementAttempts(db, id).map((attempt) => ({
      ...attempt,
      at: iso(attempt.at),
    })),
    writeBackRequests: listRequestsOfListing(db, id).map((request) => ({
      ...request,
      receivedAt: iso(request.receivedAt),
    })),
  };
}

export type ListingView = NonNullable<ReturnType<typeof listingView>>;

/** One tile of the list of listings. */
export function listingTile(parts: SandboxParts, head: ListingHead) {
  const revisions = listRevisions(parts.db, head.id);
  const newest = revisions.at(-1);
  const documents = new Map(
    listEnrichments(parts.db, head.id).map(({ revision, document }) => [revision, document]),
  );
  const offered = revisions.map((revision) => ({
    ...revision,
    document: documents.get(revision.revision),
  }));
  const cover = newest?.content.photos[0];
  return {
    id: head.id,
    status: statusOf(head, revisions),
    revision: head.revision,
    title: newest?.content.values.title?.label ?? newest?.content.title ?? '',
    locale: newest?.content.locale ?? 'en',
    priceCents: head.priceCents,
    currency: head.currency,
    cover: cover === undefined ? null : photoLink(parts.publicUrl(), cover).url,
    buyer: buyerView(offered, head),
    createdAt: iso(head.createdAt),
  };
}

export type ListingTile = ReturnType<typeof listingTile>;

/** The answer for a listing that isn't there. */
export function unknownListing() {
  return problemDocument('unknown_listing', 'It was never created here.');
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
