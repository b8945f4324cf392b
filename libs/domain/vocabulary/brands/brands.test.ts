import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { brandsInText } from './brands-in-text.js';
import { findBrand } from './find-brand.js';
import { BRANDS } from './index.js';
import { spellingVariants } from './spelling-variants.js';

describe('the brand list', () => {
  it('has at least 430 brands with different ids', () => {
    expect(BRANDS.length).toBeGreaterThanOrEqual(430);
    expect(new Set(BRANDS.map(({ id }) => id)).size).toBe(BRANDS.length);
    expect(BRANDS.filter(({ id }) => !/^[a-z0-9]+(?:_[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('has no alias that the name or another alias already covers', () => {
    const idle = BRANDS.flatMap(({ spellings }) =>
      spellings.filter(({ text }, index) => {
        const others = spellings.slice(0, index).flatMap((other) => spellingVariants(other.text));
        const known = new Set(others.map((variant) => variant.join(' ')));
        return spellingVariants(text).every((variant) => known.has(variant.join(' ')));
      }),
    );
    expect(idle).toEqual([]);
  });

  it('finds every brand by each of its spellings', () => {
    const lost = BRANDS.flatMap((brand) =>
      brand.spellings
        .map(({ text }) => ({ text, found: findBrand(text) }))
        .filter(({ found }) => found.kind !== 'exact' || found.brand !== brand)
        .map(({ text, found }) => ({ text, brand: brand.name, found })),
    );
    expect(lost).toEqual([]);
  });

  it('reads every spelling in a text, ordinary words after a label', () => {
    const lost = BRANDS.flatMap((brand) =>
      brand.spellings.filter(({ text }) => {
        const found = brandsInText(`xyz marque: ${text} xyz`);
        return found.length !== 1 || found[0]?.brand !== brand;
      }),
    );
    expect(lost).toEqual([]);
  });
});

describe('findBrand', () => {
  it.each([
    ['H&M', 'exact', 'H&M'],
    ['h & m', 'exact', 'H&M'],
    ['hm', 'exact', 'H&M'],
    ['Hennes & Mauritz', 'exact', 'H&M'],
    ['hennes and mauritz', 'exact', 'H&M'],
    ['ZARA', 'exact', 'Zara'],
    ['Ｚａｒａ', 'exact', 'Zara'],
    ['Nike™', 'exact', 'Nike'],
    ['levis', 'exact', "Levi's"],
    ['Levi’s', 'exact', "Levi's"],
    ['s oliver', 'exact', 's.Oliver'],
    ['S.OLIVER', 'exact', 's.Oliver'],
    ['fjallraven', 'exact', 'Fjällräven'],
    ['newbalance', 'exact', 'New Balance'],
    ['Pull and Bear', 'exact', 'Pull & Bear'],
    ['pull&bear', 'exact', 'Pull & Bear'],
    ['dolce gabbana', 'exact', 'Dolce & Gabbana'],
    ['G Star', 'exact', 'G-Star Raw'],
    ['next', 'exact', 'Next'],
    ['off white', 'exact', 'Off-White'],
    ['Addidas', 'close', 'Adidas'],
    ['Berska', 'close', 'Bershka'],
    ['Calvin Klien', 'unknown', undefined],
    ['Calvin Klen', 'close', 'Calvin Klein'],
    ['Stradivarus', 'close', 'Stradivarius'],
    ['Reserve', 'unknown', undefined],
    ['Fiila', 'unknown', undefined],
    ['Zarra', 'unknown', undefined],
    ['Zara dupe', 'unknown', undefined],
    ['No name', 'unknown', undefined],
    ['&', 'unknown', undefined],
    ['', 'unknown', undefined],
  ])('%j is %s %s', (words, kind, name) => {
    const found = findBrand(words);
    expect(found.kind).toBe(kind);
    expect(found.kind === 'unknown' ? undefined : found.brand.name).toBe(name);
  });
});

describe('brandsInText', () => {
  const named = (text: string): string[] => brandsInText(text).map(({ brand }) => brand.name);

  it.each([
    ['Zara dress size M', ['Zara']],
    ['suknelė zara, M dydis', ['Zara']],
    ['SUKIENKA ZARA ROZMIAR 38', ['Zara']],
    ['robe h&m taille 38', ['H&M']],
    ['Kleid von H & M', ['H&M']],
    ["Levi's 501 W32", ["Levi's"]],
    ['levis 501', ["Levi's"]],
    ['robe d’Adidas', ['Adidas']],
    ['Zara-Kleid', ['Zara']],
    ['#zara_dress', ['Zara']],
    ['polo ralph lauren', ['Ralph Lauren']],
    ['adidas x gucci', ['Adidas', 'Gucci']],
    ['zarafa', []],
    ['bazara', []],
    ['café Čzara', []],
    ['Massimo\nDutti', []],
    ['buty converse 38', ['Converse']],
    ['dr. martens 1460', ['Dr. Martens']],
    ['Massimo. Dutti', []],
    ['& other stories top', ['& Other Stories']],
  ])('names of no other meaning count anywhere: %j', (text, names) => {
    expect(named(text)).toEqual(names);
  });

  it.each([
    // a capital where none is due
    ['Jupe Mango taille 38', ['Mango']],
    ['dress from Next, size 10', ['Next']],
    ['Sukienka Reserved rozmiar M', ['Reserved']],
    ['Vaikiška striukė Next 104', ['Next']],
    // the start of a title
    ['Mango Kleid Größe M', ['Mango']],
    ['Mango dress', ['Mango']],
    ['Vans batai 38', ['Vans']],
    ['Reserved sukienka', ['Reserved']],
    ['ONLY jeans', ['Only']],
    ['Next 38', ['Next']],
    ['Mango', ['Mango']],
    // a label
    ['brand: next', ['Next']],
    ['marque mango', ['Mango']],
    ['marka: reserved', ['Reserved']],
    ['firmy reserved', ['Reserved']],
    ['prekės ženklas only', ['Only']],
    ['Marke: elefanten', ['Elefanten']],
    // ordinary words
    ['only worn once', []],
    ['Only worn once', []],
    ['Only Worn Once', []],
    ['Next day delivery', []],
    ['Free Next Day delivery', []],
    ['Reserved for Anna', []],
    ['RESERVED FOR ANNA', []],
    ['brand new look', []],
    ['couleur mango', []],
    ['Farbe: Mango', []],
    ['an object of beauty', []],
    ['esprit bohème', []],
    ['Robe longue. Esprit bohème', []],
    ['mulberry silk blouse', []],
    ['Blouse in Mulberry silk', []],
    ['Body mit Elefanten', []],
    ['Versand mit Hermes', []],
    ['Off-White dress', []],
    ['scarpa da ginnastica', []],
    ['no es para mi talla', []],
    ['see my other stories', []],
    ['bajo desigual', []],
    ['duvet d’eider', []],
    ['sportinė apranga', []],
    ['vendo o cambio', []],
    ['jako nowa', []],
    ['Tuta. Ecco le misure', []],
    ['taille 5, 10, 15', []],
    ['jupe n°21', []],
    ['für Jules', []],
  ])('ordinary words need a capital that means something, or a label: %j', (text, names) => {
    expect(named(text)).toEqual(names);
  });

  it('gives place and exact quote in the text as given', () => {
    const text = 'Žalia 👗 suknelė H & M, ne nauja';
    expect(brandsInText(text)).toEqual([
      expect.objectContaining({ start: 17, end: 22, quote: 'H & M', context: 'plain' }),
    ]);
    expect(text.slice(17, 22)).toBe('H & M');
  });

  it('never overlaps, keeps order and quotes the text, whatever is thrown at it', () => {
    const words = fc.constantFrom(
      ...BRANDS.map(({ name }) => name),
      'not',
      'like',
      'M',
      '.',
      '\n',
      '👗',
      'ž',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ unit: 'grapheme' }))), (parts) => {
        const text = parts.join(' ');
        let end = 0;
        for (const mention of brandsInText(text)) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.quote).toBe(text.slice(mention.start, mention.end));
          expect(findBrand(mention.quote)).toEqual({ kind: 'exact', brand: mention.brand });
          end = mention.end;
        }
      }),
    );
  });

  it.each([
    ['style of Zara', 'imitation'],
    ['Zara style dress', 'imitation'],
    ['dupe for Gucci', 'imitation'],
    ['Chanel dupe', 'imitation'],
    ['Chanel-inspired bag', 'imitation'],
    ['inspired by Chanel', 'imitation'],
    ['Gucci-like belt', 'imitation'],
    ['looks like Gucci', 'imitation'],
    ['not Gucci', 'imitation'],
    ['this is not an original Gucci', 'imitation'],
    ['sac façon Chanel', 'imitation'],
    ['sac style Chanel', 'imitation'],
    ['sac genre Chanel', 'imitation'],
    ["ce n'est pas du Chanel", 'imitation'],
    ['inspiré de Chanel', 'imitation'],
    ['Tasche im Stil von Chanel', 'imitation'],
    ['Tasche à la Chanel', 'imitation'],
    ['kein Gucci', 'imitation'],
    ['nicht von Gucci', 'imitation'],
    ['ähnlich wie Gucci', 'imitation'],
    ['Chanel stiliaus rankinė', 'imitation'],
    ['rankinė kaip Chanel', 'imitation'],
    ['panaši į Chanel', 'imitation'],
    ['ne Chanel', 'imitation'],
    ['torebka w stylu Chanel', 'imitation'],
    ['torebka typu Chanel', 'imitation'],
    ['to nie jest Chanel', 'imitation'],
    ['podróbka Chanel', 'imitation'],
    ['bolso estilo Chanel', 'imitation'],
    ['bolso tipo Chanel', 'imitation'],
    ['no es Chanel', 'imitation'],
    ['imitación de Chanel', 'imitation'],
    ['borsa stile Chanel', 'imitation'],
    ['borsa tipo Chanel', 'imitation'],
    ['non è Chanel', 'imitation'],
    ['ispirata a Chanel', 'imitation'],
    ['Chanel-stijl tas', 'imitation'],
    ['tas in de stijl van Chanel', 'imitation'],
    ['geen Chanel', 'imitation'],
    ['lijkt op Chanel', 'imitation'],
    ['Zara dress like new', 'plain'],
    ['Zara like new', 'plain'],
    ['like new Zara dress', 'plain'],
    ['wie neu, Zara', 'plain'],
    ['worn twice, not damaged. Zara', 'plain'],
    ['comme neuf Zara', 'plain'],
    ['Vans Style 36', 'plain'],
    ['come nuova, Zara', 'plain'],
    ['nie noszona, Zara', 'plain'],
    ['no pockets, Zara', 'plain'],
    ['original Zara', 'plain'],
    ['echte Gucci Tasche', 'plain'],
  ] as const)('tells imitations: %j is %s', (text, context) => {
    expect(brandsInText(text).map((mention) => mention.context)).toEqual([context]);
  });
});
