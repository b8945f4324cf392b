import { describe, expect, it } from '@jest/globals';
import type { Claim } from '../wire/claim.js';
import { evidenceOfClaim } from './evidence-of-claim.js';
import { context, inferred, read, said, seen } from './test-claims.js';

const TEXT = 'Robe Zara, taille 38';

describe('evidenceOfClaim', () => {
  it.each<[name: string, claim: Claim, expected: unknown, text?: string]>([
    ['words', said('Zara', 'Zara'), { kind: 'seller_text', quote: 'Zara', photo: null }],
    [
      'words in another case',
      said('Zara', 'robe  ZARA'),
      { kind: 'seller_text', quote: 'robe ZARA', photo: null },
    ],
    [
      'words with a zero-width character between',
      said('Zara', 'Zara'),
      { kind: 'seller_text', quote: 'Zara', photo: null },
      'Robe Za\u200bra',
    ],
    [
      'words with a phone number, which is not shown',
      said('Zara', 'Zara, 06 12 34 56 78'),
      { kind: 'seller_text', quote: null, photo: null },
      'Robe Zara, 06 12 34 56 78',
    ],
    [
      'words with tags, which are not shown',
      said('Zara', '<b>Zara</b>'),
      { kind: 'seller_text', quote: null, photo: null },
      '<b>Zara</b>',
    ],
    ['words that are not there', said('Gucci', 'Gucci'), 'brand.quote_not_found'],
    ['words that nobody quotes', said('Zara', null), 'brand.no_evidence'],
    ['a blank quote', said('Zara', ' \u200b'), 'brand.no_evidence'],
    ['a label', read('Zara', 'ZARA'), { kind: 'label', quote: 'ZARA', photo: 'p1' }],
    ['a label without words', read('Zara', null), { kind: 'label', quote: null, photo: 'p1' }],
    [
      'a label with a phone number',
      read('Zara', 'ZARA +370 612 34567'),
      { kind: 'label', quote: null, photo: 'p1' },
    ],
    ['a label in no photo', read('Zara', 'ZARA', null), 'brand.no_evidence'],
    ['a photo', seen('Zara', 'p2'), { kind: 'photo', quote: null, photo: 'p2' }],
    [
      'a photo as it is announced',
      seen('Zara', 'photo p2'),
      { kind: 'photo', quote: null, photo: 'p2' },
    ],
    ['a photo that was not sent', seen('Zara', 'p3'), 'brand.photo_not_sent'],
    ['a photo that is not named', seen('Zara', null), 'brand.no_evidence'],
    [
      'the words of a photo',
      { ...seen('Zara'), quote: 'swoosh' },
      { kind: 'photo', quote: null, photo: 'p1' },
    ],
    ['an inference', inferred('Zara'), 'brand.no_evidence'],
    ['an inference from a photo', inferred('Zara', 'p1'), 'brand.no_evidence'],
  ])('judges %s', (_, claim, expected, text = TEXT) => {
    const verdict = evidenceOfClaim('brand', claim, 'word', context(text));
    expect(verdict.kind === 'found' ? verdict.evidence : verdict.reason.code).toEqual(expected);
  });

  it.each<[string | null, unknown]>([
    ['p1', { kind: 'photo', quote: null, photo: 'p1' }],
    ['p9', 'colours.photo_not_sent'],
    [null, 'colours.no_evidence'],
  ])('takes an inference from photo %s for what may be seen as %j', (photo, expected) => {
    const verdict = evidenceOfClaim(
      'colours',
      inferred('black', photo),
      'word_or_photo',
      context(),
    );
    expect(verdict.kind === 'found' ? verdict.evidence : verdict.reason.code).toEqual(expected);
  });

  it('finds words of title and description, and none in an empty text', () => {
    const both = context({ title: 'Robe', description: 'Zara' });
    expect(evidenceOfClaim('brand', said('x', 'robe'), 'word', both).kind).toBe('found');
    expect(evidenceOfClaim('brand', said('x', 'zara'), 'word', both).kind).toBe('found');
    expect(evidenceOfClaim('brand', said('x', 'zara'), 'word', context({})).kind).toBe('refused');
  });
});
