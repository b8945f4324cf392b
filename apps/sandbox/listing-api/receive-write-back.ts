import { createHash } from 'node:crypto';
import { problemDocument } from '../http/problem.js';
import { findArrivedKey, rememberKey } from '../listing-store/arrived-keys.js';
import { findAppliedRound, keepEnrichment } from '../listing-store/enrichments.js';
import { findListing } from '../listing-store/listings.js';
import {
  logWriteBackRequest,
  settleWriteBackRequest,
  type WriteBackVerdict,
} from '../listing-store/write-back-requests.js';
import type { SandboxParts } from '../sandbox-parts.js';
import { judgeWriteBack, type Judgement } from './judge-write-back.js';

/** A request as the listing API received it. */
export interface ReceivedWriteBack {
  readonly listingId: string;
  readonly idempotencyKey: string | null;
  readonly ifMatch: string | null;
  readonly body: Buffer;
  /** Whether the bearer token was the right one. */
  readonly access: 'granted' | 'denied';
}

/** Status and JSON text of an answer. */
export interface Answer {
  readonly status: number;
  readonly json: string;
}

/** SHA-256 of the bytes received, in hex. */
function bodyHash(received: ReceivedWriteBack): string {
  return createHash('sha256').update(received.body).digest('hex');
}

/** Writes the request down as it arrived. Call inside a transaction. @returns its number in the request log. */
export function logArrival(parts: SandboxParts, received: ReceivedWriteBack): number {
  const revision = Number(/^"([1-9][0-9]{0,14})"$/.exec(received.ifMatch ?? '')?.[1]);
  return logWriteBackRequest(parts.db, {
    listingId: received.listingId.slice(0, 300),
    revision: Number.isSafeInteger(revision) ? revision : null,
    idempotencyKey: received.idempotencyKey?.slice(0, 300) ?? null,
    ifMatch: received.ifMatch?.slice(0, 300) ?? null,
    bodyHash: bodyHash(received),
    at: parts.now(),
  });
}

/**
 * Judges a logged request and does what the judgement says: document, key and log row are one transaction (the
 * caller's), so a kill leaves either all of them or none.
 */
export function receiveWriteBack(
  parts: SandboxParts,
  seq: number,
  received: ReceivedWriteBack,
): Answer {
  const { db } = parts;
  const judgement: Judgement | 'denied' =
    received.access === 'denied'
      ? 'denied'
      : judgeWriteBack({
          marketplace: parts.config.marketplace,
          listingId: received.listingId,
          idempotencyKey: received.idempotencyKey,
          ifMatch: received.ifMatch,
          bodyHash: bodyHash(received),
          bodyText: received.body.toString('utf8'),
          arrived:
            received.idempotencyKey === null
              ? undefined
              : findArrivedKey(db, received.idempotencyKey),
          listing: findListing(db, received.listingId),
          appliedRound: (revision) => findAppliedRound(db, received.listingId, revision),
        });
  const { answer, verdict } = carryOut(parts, judgement, received);
  settleWriteBackRequest(db, seq, { status: answer.status, verdict });
  return answer;
}

function carryOut(
  parts: SandboxParts,
  judgement: Judgement | 'denied',
  received: ReceivedWriteBack,
): { answer: Answer; verdict: WriteBackVerdict } {
  if (judgement === 'denied') {
    const problem = problemDocument('unauthorized', "Send the listing API's bearer token.");
    return {
      answer: { status: problem.status, json: JSON.stringify(problem) },
      verdict: 'unauthorized',
    };
  }
  switch (judgement.kind) {
    case 'repeat':
      return { answer: { status: 200, json: judgement.answer }, verdict: 'repeat' };
    case 'refused': {
      const problem = problemDocument(judgement.code, judgement.detail);
      return {
        answer: { status: problem.status, json: JSON.stringify(problem) },
        verdict: VERDICT_OF_PROBLEM[judgement.code] ?? 'malformed',
      };
    }
    case 'applied':
    case 'lower_round_ignored': {
      const { document, key } = judgement;
      const json = JSON.stringify({
        listingId: document.listingId,
        revision: document.revision,
        round: document.round,
        applied: judgement.kind === 'applied',
      });
      if (judgement.kind === 'applied') keepEnrichment(parts.db, document, parts.now());
      rememberKey(parts.db, key, { bodyHash: bodyHash(received), answer: json });
      return { answer: { status: 200, json }, verdict: judgement.kind };
    }
  }
}

const VERDICT_OF_PROBLEM: Readonly<Partial<Record<string, WriteBackVerdict>>> = {
  content_moved_on: 'content_moved_on',
  withdrawn: 'withdrawn',
  unknown_listing: 'unknown_listing',
  key_reused: 'key_reused',
};
