import { describe, expect, it } from '@jest/globals';
import type { Language } from '../languages.js';
import { numbersOccurInSource } from './numbers-occur-in-source.js';

describe('numbersOccurInSource', () => {
  it.each<[string, Language, string, boolean]>([
    ['Robe taille 38', 'fr', 'taille 38', true],
    ['Robe taille 40', 'fr', 'taille 38', false],
    ['Robe', 'fr', '', true],
    ['Size 38.5', 'en', 'pointure 38,5', true],
    ['Size 38', 'en', 'pointure 38,5', false],
    ['Size 38,5', 'en', 'size 38', false],
    ['Size ３８', 'en', '38', true],
    ['W32 L34', 'en', 'W32/L34', true],
    ['Levi’s 501', 'en', 'levis 501 jeans', true],
    ['Levi’s 501', 'en', 'levis 5011 jeans', false],
    ['Two dresses', 'en', '2 dresses', true],
    ['2 Kleider', 'de', 'zwei Kleider', true],
    ['Zwei Kleider', 'de', 'two dresses', true],
    ['Drei Kleider', 'de', 'zwei Kleider', false],
    ['Trzy bluzki', 'pl', '3 bluzki', true],
    ['Dwie bluzki', 'pl', 'trzy bluzki', false],
    ['Du marškinėliai', 'lt', '2 vnt', true],
    ['Robe du soir', 'fr', 'robe', true],
    ['Robe neuf', 'fr', 'robe', true],
    ['Una camiseta', 'es', 'camiseta', true],
    ['Cinque magliette', 'it', 'lotto da 5', true],
    ['Tien rompers', 'nl', '9 rompers', false],
    ['9 rompers', 'nl', 'pull neuf', false],
    ['Collection 2021', 'en', 'bought 12.05.2021', true],
    ['36', 'en', 'sizes 36,38,40', true],
    ['100% cotton', 'en', 'cotton', false],
    ['Size 08', 'en', 'size 8', true],
    ['Size 8 ½', 'en', 'size 8', false],
    ['3XL', 'en', '3XL', true],
    ['٣ dresses', 'en', '3 dresses', false],
  ])('%s (%s) from "%s": %s', (text, language, source, expected) => {
    expect(numbersOccurInSource(text, language, [source])).toBe(expected);
  });
});
