import { describe, expect, it } from '@jest/globals';
import type { Claim } from '../wire/claim.js';
import { acceptColours } from './colours.js';
import { context, inferred, outcome, read, said, seen } from './test-claims.js';

const TEXT = 'Žalia suknelė, rot und weiß';

describe('acceptColours', () => {
  it.each<[string, Claim[], unknown]>([
    ['one that is seen', [seen('black')], ['black']],
    ['two in their order', [seen('white'), seen('black')], ['white', 'black']],
    ['three', [seen('white'), seen('black'), seen('red')], ['white', 'black']],
    ['the same twice', [seen('grey'), seen('gray'), seen('red')], ['grey', 'red']],
    ['words of another language', [said('Žalia', 'Žalia')], ['green']],
    ['what is inferred from a photo', [inferred('navy', 'p2')], ['navy']],
    ['what is inferred from nothing', [inferred('navy')], 'colours.no_evidence'],
    ['one outside the list', [seen('octarine')], 'colours.unknown'],
    ['one outside beside a good one', [seen('octarine'), seen('mint')], ['mint']],
    ['a quote that is not there', [said('blue', 'blau')], 'colours.quote_not_found'],
    ['a photo that was not sent', [seen('blue', 'p7')], 'colours.photo_not_sent'],
    ['words of a label', [read('rot', 'Farbe: rot')], ['red']],
    ['a bad one first', [seen('blue', 'p7'), said('rot', 'rot')], ['red']],
    ['none', [], null],
  ])('judges %s', (_, claims, expected) => {
    expect(outcome(acceptColours(claims, context(TEXT)))).toEqual(expected);
  });
});
