import { describe, expect, it } from '@jest/globals';
import type { Claim } from '../wire/claim.js';
import { acceptMaterials } from './materials.js';
import { context, inferred, outcome, read, said, seen } from './test-claims.js';

const of = (claim: Claim, percent: number | null = null) => ({ ...claim, percent });
const part = (material: string, percent: number | null = null) => ({ material, percent });

const TEXT = '80% coton, 20 % polyester. Cuir véritable, skórzany pasek, 95,5% wool 4,5% Elasthan';

describe('acceptMaterials', () => {
  it.each<[string, ReturnType<typeof of>[], unknown]>([
    [
      'a composition of the seller',
      [of(said('coton', '80% coton'), 80), of(said('polyester', '20 % polyester'), 20)],
      [part('cotton', 80), part('polyester', 20)],
    ],
    [
      'decimal percentages',
      [of(said('wool', '95,5% wool'), 95.5), of(said('Elasthan', '4,5% Elasthan'), 4.5)],
      [part('wool', 95.5), part('elastane', 4.5)],
    ],
    ['a percentage that is not quoted', [of(said('coton', 'coton'), 80)], [part('cotton')]],
    ['a percentage that is another', [of(said('coton', '80% coton'), 100)], [part('cotton')]],
    ['percentages that are no whole', [of(said('coton', '80% coton'), 80)], [part('cotton')]],
    [
      'a whole without the lining',
      [of(read('cotton', '100% COTTON'), 100), of(said('polyester', 'polyester'))],
      [part('cotton', 100), part('polyester')],
    ],
    [
      'a whole but for rounding',
      [of(read('cotton', '66% cotton'), 66), of(read('silk', '33% silk'), 33)],
      [part('cotton', 66), part('silk', 33)],
    ],
    [
      'more than a whole',
      [of(read('cotton', '100% cotton'), 100), of(read('viscose', '100% viscose'), 100)],
      [part('cotton'), part('viscose')],
    ],
    ['a percentage of nothing', [of(read('cotton', '0% cotton'), 0)], [part('cotton')]],
    [
      'one material in two words',
      [of(read('nylon', '60% nylon'), 60), of(read('polyamide', '40% polyamide'), 40)],
      [part('polyamide', 100)],
    ],
    ['leather by the seller’s word', [of(said('cuir', 'Cuir véritable'))], [part('leather')]],
    ['leather in an inflected word', [of(said('leather', 'skórzany pasek'))], [part('leather')]],
    ['leather by looks', [of(seen('leather'))], 'materials.needs_word'],
    ['silk by looks', [of(seen('silk'))], 'materials.needs_word'],
    ['cashmere by looks', [of(seen('cashmere'))], 'materials.needs_word'],
    ['fur by looks', [of(seen('fur'))], 'materials.needs_word'],
    ['silk by inference', [of(inferred('silk', 'p1'))], 'materials.no_evidence'],
    ['denim by looks', [of(seen('denim'))], [part('denim')]],
    ['lace by inference from a photo', [of(inferred('lace', 'p1'))], [part('lace')]],
    [
      'silk where the label says polyester',
      [of(read('silk', '100% polyester'), 100)],
      'materials.quote_says_otherwise',
    ],
    [
      'leather where the seller says faux leather',
      [of(read('leather', 'faux leather'))],
      'materials.quote_says_otherwise',
    ],
    ['suede in a wider word', [of(read('suede', 'piel vuelta'))], [part('suede')]],
    [
      'leather where the label says suede',
      [of(read('leather', 'suede'))],
      'materials.quote_says_otherwise',
    ],
    ['one outside the list', [of(said('mithril', 'coton'))], 'materials.unknown'],
    ['one outside beside a good one', [of(seen('mithril')), of(seen('denim'))], [part('denim')]],
    ['a quote that is not there', [of(said('silk', 'silk'))], 'materials.quote_not_found'],
    ['none', [], null],
  ])('judges %s', (_, claims, expected) => {
    expect(outcome(acceptMaterials(claims, context(TEXT)))).toEqual(expected);
  });
});
