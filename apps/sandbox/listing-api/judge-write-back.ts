import type { ArrivedKey } from '../listing-store/arrived-keys.js';
import type { ListingHead } from '../listing-store/listings.js';
import { describeIssues, type ProblemCode } from '../http/problem.js';
import { EnrichmentDocument } from './enrichment-document.js';

/** A write-back as it came in, with what the store knows that bears on it. */
export interface WriteBack {
  readonly marketplace: string;
  readonly listingId: string;
  readonly idempotencyKey: string | null;
  readonly ifMatch: string | null;
  readonly bodyHash: string;
  readonly bodyText: string;
  /** What arrived under the same key before. */
  readonly arrived: ArrivedKey | undefined;
  readonly listing: ListingHead | undefined;
  /** The highest round already applied for a revision. */
  readonly appliedRound: (revision: number) => number | undefined;
}

/** What the listing API does about a write-back. */
export type Judgement =
  | { readonly kind: 'repeat'; readonly answer: string }
  | { readonly kind: 'applied'; readonly key: string; readonly document: EnrichmentDocument }
  | {
      readonly kind: 'lower_round_ignored';
      readonly key: string;
      readonly document: EnrichmentDocument;
    }
  | { readonly kind: 'refused'; readonly code: ProblemCode; readonly detail: string };

/**
 * The listing API's rules, in their order (design §3.4). The key is looked at before everything that can change
 * between a request and its repeat, so the repeat of what arrived is 200 whatever happened since.
 */
export function judgeWriteBack(request: WriteBack): Judgement {
  const { idempotencyKey: key, arrived } = request;
  if (key === null || key.length > 200) {
    return refused('malformed', 'Send the header Idempotency-Key, at most 200 characters.');
  }
  if (arrived !== undefined) {
    return arrived.bodyHash === request.bodyHash
      ? { kind: 'repeat', answer: arrived.answer }
      : refused('key_reused', 'Send the very bytes that arrived under this key, or a new key.');
  }

  const revision = readIfMatch(request.ifMatch);
  if (revision === undefined) {
    return refused('malformed', 'Send the header If-Match: "N", N the revision of the document.');
  }
  const body = readJson(request.bodyText);
  if (!body.ok) return refused('malformed', 'The body is not JSON.');
  const read = EnrichmentDocument.safeParse(body.value);
  if (!read.success) return refused('invalid', describeIssues(read.error));
  const document = read.data;
  if (document.revision !== revision) {
    return refused('invalid', `revision: ${document.revision}, but If-Match says ${revision}.`);
  }
  if (document.listingId !== request.listingId || document.marketplace !== request.marketplace) {
    return refused('invalid', 'listingId or marketplace: not the one of this address.');
  }

  if (request.listing === undefined) {
    return refused('unknown_listing', 'It was never created here.');
  }
  if (request.listing.withdrawnAt !== null) {
    return refused('withdrawn', 'The seller took it down; nothing is written to it any more.');
  }
  if (request.listing.revision !== revision) {
    return refused('content_moved_on', `The current revision is ${request.listing.revision}.`);
  }

  const appliedRound = request.appliedRound(revision);
  if (appliedRound !== undefined && document.round < appliedRound) {
    return { kind: 'lower_round_ignored', key, document };
  }
  if (appliedRound === document.round) {
    return refused('key_reused', `Round ${appliedRound} arrived under another key.`);
  }
  return { kind: 'applied', key, document };
}

function refused(code: ProblemCode, detail: string): Judgement {
  return { kind: 'refused', code, detail };
}

/** One strong entity tag holding a positive integer, as `"7"`; undefined for everything else. */
function readIfMatch(header: string | null): number | undefined {
  const digits = /^"([1-9][0-9]{0,15})"$/.exec(header ?? '')?.[1];
  const revision = Number(digits);
  return Number.isSafeInteger(revision) ? revision : undefined;
}

function readJson(text: string): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}
