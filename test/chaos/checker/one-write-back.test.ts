import { describe, expect, it } from '@jest/globals';
import type { WriteBackEvidence } from '../evidence.js';
import { oneWriteBack } from './one-write-back.js';
import { published, putSeen, row } from './published-listing.js';

describe('one write-back a revision', () => {
  it('lets the same bytes come again under the same key', () => {
    const repeat = { ...putSeen, verdict: 'repeat', applied: false };
    const lost = { ...putSeen, verdict: null, applied: false };
    expect(oneWriteBack.breaches({ ...published, writeBacks: [lost, putSeen, repeat] })).toEqual(
      [],
    );
  });

  it.each<[string, WriteBackEvidence]>([
    ['two applied documents', { ...putSeen }],
    [
      'a repeat under another key',
      { ...putSeen, idempotencyKey: 'key-2', verdict: 'repeat', applied: false },
    ],
    [
      'a repeat with another body',
      { ...putSeen, bodyHash: 'other', verdict: 'repeat', applied: false },
    ],
    ['a key used for another body', { ...putSeen, verdict: 'key_reused', applied: false }],
    ['a document of a revision that was never accepted', { ...putSeen, revision: 9 }],
  ])('misses %s', (_, second) => {
    expect(oneWriteBack.breaches({ ...published, writeBacks: [putSeen, second] })).toHaveLength(1);
  });

  it('misses a document under a key that its row does not have', () => {
    expect(
      oneWriteBack.breaches({ ...published, revisions: [{ ...row, idempotencyKey: 'other' }] }),
    ).toHaveLength(1);
  });
});
