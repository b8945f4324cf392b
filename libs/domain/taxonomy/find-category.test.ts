import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '#libs/domain/languages';
import { CATEGORIES, categoryPath, findCategory, isLeaf } from './index.js';

describe('findCategory', () => {
  it.each([
    ['an id', 'women.dresses.midi_dresses', 'women.dresses.midi_dresses'],
    ['an id in capitals', ' Women.Dresses.Midi_Dresses ', 'women.dresses.midi_dresses'],
    ['an English path', 'Women > Dresses > Midi dresses', 'women.dresses.midi_dresses'],
    ['a path without spaces', 'women>dresses>midi dresses', 'women.dresses.midi_dresses'],
    ['a path with slashes', 'Women / Dresses / Midi dresses', 'women.dresses.midi_dresses'],
    ['a path with guillemets', 'Women › Dresses › Midi dresses', 'women.dresses.midi_dresses'],
    ['a full-width path', 'Ｗomen ＞ Dresses ＞ Midi dresses', 'women.dresses.midi_dresses'],
    ['a path of slugs', 'women > dresses > midi_dresses', 'women.dresses.midi_dresses'],
    ['an ampersand', 'Men > Jackets & coats > Parkas', 'men.jackets_and_coats.parkas'],
    ['a path without a step', 'Women > Midi dresses', 'women.dresses.midi_dresses'],
    ['a name that no other has', 'ankle boots', 'shoes.women.ankle_boots'],
    ['the wearer of shoes', 'Women > Trainers', 'shoes.women.trainers'],
    ['a path without the root', 'Jewellery > Rings', 'accessories.jewellery.rings'],
    ['a French path', 'Femmes > Robes > Robes midi', 'women.dresses.midi_dresses'],
    ['a Lithuanian name', 'Vidutinio ilgio suknelės', 'women.dresses.midi_dresses'],
    ['a name without its accents', 'vidutinio ilgio sukneles', 'women.dresses.midi_dresses'],
    ['a Polish name', 'Spódnice ołówkowe', 'women.skirts.pencil_skirts'],
    ['a Polish name typed plainly', 'spodnice olowkowe', 'women.skirts.pencil_skirts'],
    ['a German name', 'Fußballtrikots', 'men.sportswear.football_shirts'],
    ['a Spanish name', 'RIÑONERAS', 'bags.belt_bags'],
    ['an Italian name', 'Portafogli', 'accessories.wallets'],
    ['a Dutch name', 'rugzakken', 'bags.backpacks'],
    ['a typewriter apostrophe', "Robes d'été", 'women.dresses.summer_dresses'],
  ])('finds a leaf by %s', (_by, words, id) => {
    expect(findCategory(words)).toMatchObject({ kind: 'leaf', category: { id } });
  });

  it.each([
    ['women', 'women'],
    ['Shoes', 'shoes'],
    ['Women > Dresses', 'women.dresses'],
    ['Damen > Kleider', 'women.dresses'],
    ['Papuošalai', 'accessories.jewellery'],
  ])('finds the ancestor that %s names', (words, id) => {
    expect(findCategory(words)).toMatchObject({ kind: 'ancestor', category: { id } });
  });

  it.each([
    ['Jeans', ['women.jeans', 'men.jeans', 'kids.girls.jeans', 'kids.boys.jeans']],
    ['Kids > Snowsuits', ['kids.girls.snowsuits', 'kids.boys.snowsuits', 'kids.baby.snowsuits']],
    ['Zapatos de vestir', ['shoes.men.formal_shoes', 'shoes.kids.smart_shoes']],
  ])('does not choose between what "%s" may name', (words, ids) => {
    const match = findCategory(words);
    const candidates = match.kind === 'ambiguous' ? match.candidates : [];
    expect(candidates.map(({ id }) => id)).toEqual(ids);
  });

  it('takes the whole path before one with a step left out', () => {
    // "Accessories" below kids is found by its path only: alone it is the root.
    expect(findCategory('Accessories')).toMatchObject({ category: { id: 'accessories' } });
    expect(findCategory('Kids > Accessories')).toMatchObject({
      category: { id: 'kids.accessories' },
    });
  });

  it.each(['', '   ', '>', 'Women >', 'Garden > Chairs', 'Men > Dresses', 'Midi dresses > Women'])(
    'does not know "%s"',
    (words) => {
      expect(findCategory(words)).toEqual({ kind: 'unknown' });
    },
  );

  it.each(LANGUAGES)('finds every category by its whole path in %s', (language) => {
    const lost = CATEGORIES.filter(({ id }) => {
      const match = findCategory(categoryPath(id, language) ?? '');
      const kind = isLeaf(id) ? 'leaf' : 'ancestor';
      return match.kind !== kind || match.category.id !== id;
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});
