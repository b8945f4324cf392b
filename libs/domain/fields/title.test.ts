import { describe, expect, it } from '@jest/globals';
import type { Language } from '../languages.js';
import type { AcceptedFields, Evidence } from './accepted-field.js';
import { context, inferred, outcome, read, said, seen } from './test-claims.js';
import { acceptTitle } from './title.js';

const WORDS: Evidence = { kind: 'seller_text', quote: null, photo: null };
const ACCEPTED: AcceptedFields = {
  category: { value: 'women.dresses.midi_dresses', evidence: WORDS },
  brand: { value: 'Zara', evidence: WORDS },
  colours: { value: ['black'], evidence: WORDS },
  size: { value: { system: 'women_fr', value: '38', printed: '38' }, evidence: WORDS },
  materials: { value: [{ material: 'cotton', percent: 100 }], evidence: WORDS },
};

describe('acceptTitle', () => {
  it.each<[string, string, Language]>([
    ['Robe midi Zara noire, taille 38', '', 'fr'],
    ['Schwarzes Midikleid von Zara, 38', '', 'de'],
    ['Juoda Zara suknelė, 38 dydis', '', 'lt'],
    ['Czarna sukienka midi Zara 38', '', 'pl'],
    ['Vestido midi negro de Zara, talla 38', '', 'es'],
    ['Vestito midi nero Zara taglia 38', '', 'it'],
    ['Zwarte midi-jurk van Zara, maat 38', '', 'nl'],
    ['Black midi dress by Zara', '', 'en'],
    ['100% cotton midi dress', '', 'en'],
    ['Two midi dresses', '2 dresses', 'en'],
    ['Levi’s 501 jeans', 'levis 501', 'en'],
    ['Handtasche aus Leder', 'Ledertasche braun', 'de'],
    ['Lederhandtasche', 'Ledertasche braun', 'de'],
    ['Gold sandals', '', 'en'],
    ['H&M top', 'H&M', 'en'],
    ['Top', '', 'en'],
  ])('takes "%s" (from "%s", %s)', (title, text, language) => {
    const verdict = acceptTitle(inferred(title), ACCEPTED, context(text, language));
    expect(verdict).toEqual({ kind: 'accepted', field: { value: title, evidence: WORDS } });
  });

  it.each<[string, string, string, Language]>([
    ['ab', 'title.too_short', '', 'en'],
    ['  x  ', 'title.too_short', '', 'en'],
    ['👗👗', 'title.too_short', '', 'en'],
    ['dress '.repeat(30), 'title.too_long', '', 'en'],
    ['<b>Dress</b>', 'title.markup', '', 'en'],
    ['**Black dress**', 'title.markup', '', 'en'],
    ['Dress\nBlack', 'title.markup', '', 'en'],
    ['Dress, call 06 12 34 56 78', 'title.contact_data', '06 12 34 56 78', 'fr'],
    ['Dress www.example.com', 'title.contact_data', 'www.example.com', 'en'],
    ['Dress @anna_sells', 'title.contact_data', '@anna_sells', 'en'],
    ['Dress anna at example dot com', 'title.contact_data', '', 'en'],
    ['Authentic Zara dress', 'title.authenticity_claim', 'authentic', 'en'],
    ['Robe Zara authentique', 'title.authenticity_claim', '', 'fr'],
    ['Oryginalna sukienka Zara', 'title.authenticity_claim', '', 'pl'],
    ['Robe midi taille 40', 'title.number_without_source', '', 'fr'],
    ['Three midi dresses', 'title.number_without_source', 'dresses', 'en'],
    ['80% cotton dress', 'title.number_without_source', '', 'en'],
    ['Gucci midi dress', 'title.brand_without_source', '', 'en'],
    ['G u c c i midi dress', 'title.brand_without_source', '', 'en'],
    ['G.u.c.c.i midi dress', 'title.brand_without_source', '', 'en'],
    ['c a s h m e r e dress', 'title.material_without_source', '', 'en'],
    ['A u t h e n t i c dress', 'title.authenticity_claim', '', 'en'],
    ['Guссі dress', 'title.other_language', 'Guссі', 'en'],
    ['Chanel jacket', 'title.brand_without_source', 'jacket in Chanel style', 'en'],
    ['Chanel-Jacke', 'title.brand_without_source', 'Jacke im Stil von Chanel', 'de'],
    ['Leather midi dress', 'title.material_without_source', '', 'en'],
    ['Robe en soie noire', 'title.material_without_source', '', 'fr'],
    ['Kaschmir Pullover', 'title.material_without_source', 'Pullover', 'de'],
    ['Black floral midi dress with belt', 'title.other_language', '', 'fr'],
    ['Schwarzes Kleid mit Blumen für Damen', 'title.other_language', '', 'lt'],
  ])('refuses %j as %s (from "%s", %s)', (title, code, text, language) => {
    expect(outcome(acceptTitle(inferred(title), ACCEPTED, context(text, language)))).toBe(code);
  });

  it('keeps a quote that is the seller’s, refuses one that is not', () => {
    const text = context('schwarzes kleid', 'de');
    expect(acceptTitle(said('Schwarzes Kleid'), {}, text)).toMatchObject({
      field: { evidence: { kind: 'seller_text', quote: 'Schwarzes Kleid' } },
    });
    expect(outcome(acceptTitle(said('Kleid', 'rotes Kleid'), {}, text))).toBe(
      'title.quote_not_found',
    );
    expect(outcome(acceptTitle(seen('Kleid', 'p9'), {}, text))).toBe('title.photo_not_sent');
  });

  it('takes numbers of an accepted label', () => {
    const accepted: AcceptedFields = {
      brand: { value: 'Levi’s', evidence: { kind: 'label', quote: "LEVI'S 501", photo: 'p1' } },
    };
    expect(outcome(acceptTitle(read('Jeans 501', '501'), accepted, context()))).toBe('Jeans 501');
  });

  it('joins spaces', () => {
    expect(outcome(acceptTitle(inferred('  Black   dress '), {}, context()))).toBe('Black dress');
  });
});
