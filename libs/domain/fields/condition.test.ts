import { describe, expect, it } from '@jest/globals';
import type { Claim } from '../wire/claim.js';
import { acceptCondition } from './condition.js';
import { context, inferred, outcome, read, said, seen } from './test-claims.js';

const TEXT = 'BNWT! wie neu, stan bardzo dobry, nauja, su etikete';

describe('acceptCondition', () => {
  it.each<[string, Claim, string]>([
    ['new with tags by the seller’s word', said('new with tags', 'BNWT'), 'new_with_tags'],
    ['new with tags by its tag', read('new with tags', null), 'new_with_tags'],
    ['new with tags by looks', seen('new with tags'), 'condition.needs_tag_or_word'],
    ['new without tags by looks', seen('new without tags'), 'condition.needs_tag_or_word'],
    ['new without tags by the seller’s word', said('unworn', 'nauja'), 'new_without_tags'],
    ['very good by word', said('wie neu', 'wie neu'), 'very_good'],
    ['good by looks', seen('good'), 'good'],
    ['good by inference', inferred('good', 'p1'), 'condition.no_evidence'],
    ['worn by looks', seen('worn'), 'satisfactory'],
    ['a grade that is none', seen('mint'), 'condition.unknown'],
    ['a quote that is not there', said('new with tags', 'étiquette'), 'condition.quote_not_found'],
    ['a tag in a photo not sent', read('new with tags', null, 'p8'), 'condition.photo_not_sent'],
    ['our id', said('new_with_tags', 'su etikete'), 'new_with_tags'],
  ])('judges %s', (_, claim, expected) => {
    expect(outcome(acceptCondition(claim, context(TEXT)))).toBe(expected);
  });
});
