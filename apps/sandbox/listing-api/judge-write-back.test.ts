import { describe, expect, it } from '@jest/globals';
import type { ListingHead } from '../listing-store/listings.js';
import { sampleDocument } from '../testing/sample-document.js';
import { judgeWriteBack, type WriteBack } from './judge-write-back.js';

const LISTING: ListingHead = {
  id: 'l1',
  revision: 3,
  priceCents: null,
  currency: 'EUR',
  createdAt: 0,
  changedAt: 0,
  withdrawnAt: null,
};

function request(change: Partial<WriteBack> = {}): WriteBack {
  return {
    marketplace: 'sandbox',
    listingId: 'l1',
    idempotencyKey: 'key-1',
    ifMatch: '"3"',
    bodyHash: 'hash-1',
    bodyText: JSON.stringify(sampleDocument('l1', { revision: 3 })),
    arrived: undefined,
    listing: LISTING,
    appliedRound: () => undefined,
    ...change,
  };
}

const moved = { ...LISTING, revision: 4 };
const withdrawn = { ...LISTING, withdrawnAt: 5 };
const arrived = { bodyHash: 'hash-1', answer: '{"as":"before"}' };
const arrivedOther = { bodyHash: 'hash-0', answer: '{}' };
const text = (change: object) =>
  JSON.stringify({ ...sampleDocument('l1', { revision: 3 }), ...change });

describe('judging a write-back', () => {
  it.each<[string, Partial<WriteBack>, string]>([
    ['applies a document for the current revision', {}, 'applied'],
    ['repeats the answer to a key that arrived', { arrived }, 'repeat'],
    ['looks at the key before the revision', { arrived, listing: moved }, 'repeat'],
    ['looks at the key before the withdrawal', { arrived, listing: withdrawn }, 'repeat'],
    ['looks at the key before If-Match itself', { arrived, ifMatch: null }, 'repeat'],
    ['refuses a key used for another body', { arrived: arrivedOther }, 'key_reused'],
    ['refuses a document without key', { idempotencyKey: null }, 'malformed'],
    ['refuses a document without If-Match', { ifMatch: null }, 'malformed'],
    ['refuses an If-Match without quotes', { ifMatch: '3' }, 'malformed'],
    ['refuses a weak If-Match', { ifMatch: 'W/"3"' }, 'malformed'],
    ['refuses revision 0', { ifMatch: '"0"' }, 'malformed'],
    ['refuses a body that is not JSON', { bodyText: '{' }, 'malformed'],
    ['refuses a body of another shape', { bodyText: '{}' }, 'invalid'],
    ['refuses a body of another revision', { bodyText: text({ revision: 2 }) }, 'invalid'],
    ['refuses a body of another listing', { bodyText: text({ listingId: 'l2' }) }, 'invalid'],
    ['refuses a body of another marketplace', { bodyText: text({ marketplace: 'm2' }) }, 'invalid'],
    ['keeps details that it does not know', { bodyText: text({ later: { x: 1 } }) }, 'applied'],
    ['does not know a listing never created', { listing: undefined }, 'unknown_listing'],
    ['writes nothing to a withdrawn listing', { listing: withdrawn }, 'withdrawn'],
    ['says that the content moved on', { listing: moved }, 'content_moved_on'],
    ['ignores a lower round', { appliedRound: () => 2 }, 'lower_round_ignored'],
    ['applies a higher round', { appliedRound: () => 0 }, 'applied'],
    ['refuses the same round under a new key', { appliedRound: () => 1 }, 'key_reused'],
  ])('%s', (_name, change, expected) => {
    const judgement = judgeWriteBack(request(change));
    expect(judgement.kind === 'refused' ? judgement.code : judgement.kind).toBe(expected);
  });
});
