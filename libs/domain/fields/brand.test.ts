import { describe, expect, it } from '@jest/globals';
import type { Claim } from '../wire/claim.js';
import { acceptBrand } from './brand.js';
import { context, inferred, outcome, read, said, seen } from './test-claims.js';

describe('acceptBrand', () => {
  it.each<[Claim, string, string]>([
    [said('Zara'), 'Robe Zara noire', 'Zara'],
    [said('zara', 'zara'), 'robe ZARA', 'Zara'],
    [said('Hennes & Mauritz', 'hennes & mauritz'), 'Kleid von Hennes & Mauritz', 'H&M'],
    [said('H&M', 'H und M'), 'Kleid H und M', 'brand.not_in_quote'],
    [said('Adiddas', 'Adiddas'), 'Adiddas shoes', 'Adidas'],
    [said('Adidas', 'Adiddas shoes'), 'Adiddas shoes', 'brand.not_in_quote'],
    [said('Next', 'next dress'), 'next dress size 10', 'Next'],
    [said('Massimo Dutti', 'Massimo Dutti'), 'Chaqueta Massimo Dutti', 'Massimo Dutti'],
    [said('Zara', 'robe noire'), 'robe noire', 'brand.not_in_quote'],
    [said('Zara', 'Zara'), 'robe noire', 'brand.quote_not_found'],
    [said('Grandma’s own', 'Grandma’s own'), 'Grandma’s own', 'brand.unknown'],
    [said('', ''), 'robe', 'brand.unknown'],
    [read('Nike', 'NIKE'), '', 'Nike'],
    [read('Nike', null), '', 'Nike'],
    [read('Gucci', 'Made in Italy'), '', 'brand.not_in_quote'],
    [read('Nike', 'NIKE', 'p9'), '', 'brand.photo_not_sent'],
    [seen('Nike'), '', 'Nike'],
    [inferred('Nike'), 'Nike', 'brand.no_evidence'],
    [inferred('Nike', 'p1'), 'Nike', 'brand.no_evidence'],
    [said('Chanel', 'style Chanel'), 'Veste style Chanel', 'brand.imitation'],
    [said('Zara', 'Zara dupe'), 'Zara dupe', 'brand.imitation'],
    [said('Chanel', 'Chanel'), 'Jacke im Stil von Chanel', 'brand.imitation'],
    [said('Chanel', 'Chanel'), 'Żakiet w stylu Chanel', 'brand.imitation'],
    [said('Zara', 'Zara'), 'Vestido, no es Zara', 'brand.imitation'],
    [said('Zara', 'Zara'), 'Suknelė panaši į Zara', 'brand.imitation'],
    [said('Gucci', 'Gucci'), 'Borsa tipo Gucci', 'brand.imitation'],
    [said('Gucci', 'Gucci'), 'namaak Gucci tas', 'brand.imitation'],
    [read('Chanel', 'CHANEL'), 'Sac style Chanel', 'brand.imitation'],
    [seen('Chanel'), 'inspired by Chanel', 'brand.imitation'],
    [said('Zara', 'Zara'), 'Zara dress, not H&M', 'Zara'],
    [said('mango', 'mango'), 'style mango, taille S', 'brand.imitation'],
  ])('%j in "%s": %s', (claim, text, expected) => {
    expect(outcome(acceptBrand(claim, context(text)))).toBe(expected);
  });
});
