import { describe, expect, it } from '@jest/globals';
import { readSellerText } from '../../text/seller-text.js';
import { readListing } from '../reading.js';
import { readSize } from './read-size.js';
import type { SizeContext } from './size-kind.js';

const CASES: readonly (readonly [
  locale: string,
  title: string,
  context: SizeContext,
  size: string | null,
])[] = [
  ['en', 'Wool coat size 12', 'clothes', '12'],
  ['en', 'Wool coat UK 12', 'clothes', 'UK 12'],
  ['en', 'Trainers UK 5.5', 'shoes', 'UK 5.5'],
  ['en', 'Jeans 32/34', 'jeans', 'W32 L34'],
  ['en', 'Jeans w32 l34', 'jeans', 'W32 L34'],
  ['en', 'Top, XL', 'clothes', 'XL'],
  ['en', 'Top s', 'clothes', null],
  ['en', 'Suit 40R', 'clothes', '40R'],
  ['en', 'Bra 34C', 'bra', '34C'],
  ['en', 'Fits like an S', 'clothes', null],
  ['en', 'Bag L 40 x H 30 cm', 'unsized', null],
  ['en', 'Levi’s 501 jeans', 'jeans', null],
  ['en', 'Jumper, 2 years ago for 45 €', 'children', null],
  ['en', 'Jumper age 4-5', 'children', 'age 4-5'],
  ['fr', 'Robe 36/38', 'clothes', '36/38'],
  ['fr', 'Bottines p.39', 'shoes', '39'],
  ['fr', 'Body 6 mois', 'clothes', '6 mois'],
  ['de', 'Kleid Gr. 38', 'clothes', '38'],
  ['de', 'Hose Größe 104/110', 'children', '104/110'],
  ['lt', 'batai 39d', 'shoes', '39'],
  ['lt', 'suknelė S dydžio', 'clothes', 'S'],
  ['pl', 'sweter rozm. L', 'clothes', 'L'],
  ['pl', 'spodnie 116 cm', 'children', '116 cm'],
  ['es', 'zapatillas niño 33', 'shoes', '33'],
  ['es', 'camisa talla 40 de cuello', 'clothes', '40'],
  ['it', 'vestito tg 42', 'clothes', '42'],
  ['it', 'cintura 95 cm', 'belt', '95 cm'],
  ['nl', 'jas maat 152', 'children', '152'],
];

describe('readSize', () => {
  it.each(CASES)('reads (%s) "%s" on %s as %s', (locale, title, context, size) => {
    const reading = readListing(readSellerText({ locale, title, description: null }));
    expect(readSize(reading, context)?.value ?? null).toBe(size);
  });
});
