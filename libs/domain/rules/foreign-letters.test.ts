import { describe, expect, it } from '@jest/globals';
import { hasForeignLetters } from './foreign-letters.js';

describe('hasForeignLetters', () => {
  it.each([
    'Guссі dress',
    'Ессо',
    'ΖΑΡΑ',
    'ɢᴜᴄᴄɪ',
    '🅖🅤🅒🅒🅘',
    '🇬🇺🇨🇨🇮',
    'G\u0336u\u0336cci',
    'Платье',
    '古驰',
  ])('finds them in %s', (text) => {
    expect(hasForeignLetters(text)).toBe(true);
  });

  it.each([
    'Juoda suknelė, šilta žieminė striukė',
    'Sukienka żółć, łódź',
    'Größe 38, Straßenschuhe',
    'Robe d’été, œuvre, 1ʳᵉ main',
    'Niña, talla 2ª',
    'ＺＡＲＡ ①',
    'Dress 👗 ❤️ 50 %',
  ])('finds none in %s', (text) => {
    expect(hasForeignLetters(text)).toBe(false);
  });
});
