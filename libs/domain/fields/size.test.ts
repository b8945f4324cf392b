import { describe, expect, it } from '@jest/globals';
import type { Language } from '../languages.js';
import { categoryById, findCategory } from '../taxonomy/index.js';
import type { Claim } from '../wire/claim.js';
import { acceptSize } from './size.js';
import { context, inferred, outcome, read, said, seen } from './test-claims.js';

const size = (system: string, value: string, printed: string) => ({ system, value, printed });
const DRESS = 'women.dresses.midi_dresses';

function categories(id: string) {
  const category = categoryById(id);
  if (category === undefined) throw new Error(`no category ${id}`);
  return [category];
}

describe('acceptSize on a dress', () => {
  it.each<[Claim, string, Language, unknown]>([
    [said('38', 'taille 38'), 'Robe taille 38', 'fr', size('women_fr', '38', '38')],
    [said('38', 'Gr. 38'), 'Kleid Gr. 38', 'de', size('women_eu', '38', '38')],
    [said('42', 'taglia 42'), 'Vestito taglia 42', 'it', size('women_it', '42', '42')],
    [said('38', 'size 38'), 'Dress size 38', 'en', 'size.ambiguous_system'],
    [said('UK 12', 'UK 12'), 'Dress UK 12', 'en', size('women_uk', '12', 'UK 12')],
    [said('M', 'M'), 'Suknelė, dydis M', 'lt', size('alpha', 'M', 'M')],
    [said('M', 'medium'), 'Dress, medium', 'en', size('alpha', 'M', 'M')],
    [said('2XL', 'XXL'), 'sukienka XXL', 'pl', size('alpha', 'XXL', '2XL')],
    [said('S/M', 'S/M'), 'Jurk S/M', 'nl', size('alpha', 'S/M', 'S/M')],
    [
      said('talla única', 'talla única'),
      'Vestido talla única',
      'es',
      size('one_size', 'one size', 'talla única'),
    ],
    [said('EU 38', 'Gr. 38'), 'Kleid Gr. 38', 'de', size('women_eu', '38', '38')],
    [said('38 EU', 'Gr. 38'), 'Kleid Gr. 38', 'de', size('women_eu', '38', '38')],
    [said('EU 38', 'EU38'), 'Kleid EU38', 'de', size('women_eu', '38', 'EU 38')],
    [said('40', 'Gr. 38'), 'Kleid Gr. 38', 'de', 'size.not_as_printed'],
    [said('M', 'M'), 'Robe Mango', 'fr', 'size.not_as_printed'],
    [said('L', 'Kleid'), 'Kleid', 'de', 'size.not_as_printed'],
    [said('L', 'Gr. 38'), 'Kleid Gr. 38, L', 'de', 'size.not_as_printed'],
    [said('38', '38'), 'length 138 cm', 'en', 'size.not_as_printed'],
    [said('38', 'taille 38'), 'Robe', 'fr', 'size.quote_not_found'],
    [said('38', null), '38', 'fr', 'size.no_evidence'],
    [said('banana', 'banana'), 'banana', 'en', 'size.unknown_system'],
    [said('W32 L34', 'W32 L34'), 'W32 L34', 'en', 'size.unknown_system'],
    [said('', 'taille'), 'taille', 'fr', 'size.not_as_printed'],
    [read('EUR 38', 'EUR 38'), '', 'es', size('women_eu', '38', 'EUR 38')],
    [read('EUR 38', null), '', 'es', size('women_eu', '38', 'EUR 38')],
    [read('M', 'ZARA L'), '', 'en', 'size.not_as_printed'],
    [read('38', '38', 'p5'), '', 'de', 'size.photo_not_sent'],
    [read('M call 06 12 34 56 78', null), '', 'fr', 'size.not_as_printed'],
    [seen('M'), '', 'en', size('alpha', 'M', 'M')],
    [inferred('M'), 'M', 'en', 'size.no_evidence'],
    [inferred('M', 'p1'), 'M', 'en', 'size.no_evidence'],
  ])('%j in "%s" (%s)', (claim, text, language, expected) => {
    expect(outcome(acceptSize(claim, categories(DRESS), context(text, language)))).toEqual(
      expected,
    );
  });
});

describe('acceptSize by category', () => {
  it.each<[string, string, Language, unknown]>([
    ['Men > Jackets and coats', '38R', 'en', size('men_chest_in', '38R', '38R')],
    ['Men > Suits', '42', 'en', 'size.ambiguous_system'],
    ['Men > Suits', '48', 'de', size('men_eu', '48', '48')],
    ['Women > Lingerie > Bras', '3B', 'it', size('bra_it', '3B', '3B')],
    ['Accessories > Jewellery > Rings', '14', 'es', size('ring_it', '14', '14')],
    ['Accessories > Jewellery > Rings', '54', 'fr', size('ring_eu', '54', '54')],
    ['Men > Jeans', 'W32 L34', 'de', size('jeans_waist_length', 'W32 L34', 'W32 L34')],
    ['Men > Jeans', '32/34', 'de', size('jeans_waist_length', 'W32 L34', '32/34')],
    ['Shoes > Women', '38,5', 'de', size('shoes_eu', '38.5', '38,5')],
    ['Shoes > Women', 'UK 5', 'en', size('shoes_uk', '5', 'UK 5')],
    ['Kids > Girls', '116', 'pl', size('kids_height_cm', '116', '116')],
    ['Kids > Girls', '6 ans', 'fr', size('kids_age_years', '6', '6 ans')],
    ['Women > Dresses', '38', 'fr', size('women_fr', '38', '38')],
  ])('%s reads %s (%s)', (path, printed, language, expected) => {
    const match = findCategory(path);
    const possible = 'category' in match ? [match.category] : [];
    expect(possible).toHaveLength(1);
    const verdict = acceptSize(said(printed), possible, context(`x ${printed} y`, language));
    expect(outcome(verdict)).toEqual(expected);
  });

  it('has no size for a bag', () => {
    const bags = categories('bags');
    expect(outcome(acceptSize(said('M'), bags, context('M')))).toBe('size.not_for_category');
  });

  it.each<[string, unknown]>([
    ['XL', size('alpha', 'XL', 'XL')],
    ['38', 'size.ambiguous_system'],
  ])('reads %s without a category only where it has one reading', (printed, expected) => {
    expect(outcome(acceptSize(said(printed), [], context(printed, 'fr')))).toEqual(expected);
  });
});
