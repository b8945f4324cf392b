import { describe, expect, it } from '@jest/globals';
import type { Language } from '../languages.js';
import { isInAnotherLanguage } from './language-of-words.js';

describe('isInAnotherLanguage', () => {
  it.each<[string, Language]>([
    ['Black floral midi dress with belt', 'fr'],
    ['Black floral midi dress with belt', 'lt'],
    ['Robe midi à fleurs pour femme, noir', 'de'],
    ['Schwarzes Kleid mit Blumen für Damen', 'en'],
    ['Juoda moteriška suknelė su gėlėmis', 'pl'],
    ['Czarna sukienka damska z paskiem', 'lt'],
    ['Vestido negro de flores para mujer', 'en'],
    ['Vestito nero da donna con cintura', 'de'],
    ['Zwarte jurk met bloemen voor dames', 'en'],
    ['Чёрное летнее платье с цветами', 'pl'],
    ['黒いワンピース花柄レディースサイズＭ新品タグ付き送料無料', 'en'],
  ])('is, of "%s" for %s', (text, language) => {
    expect(isInAnotherLanguage(text, language)).toBe(true);
  });

  it.each<[string, Language]>([
    ['Black floral midi dress with belt', 'en'],
    ['Robe midi à fleurs pour femme, noir', 'fr'],
    ['Schwarzes Kleid mit Blumen für Damen', 'de'],
    ['Juoda moteriška suknelė su gėlėmis', 'lt'],
    ['Czarna sukienka damska z paskiem', 'pl'],
    ['Vestido negro de flores para mujer', 'es'],
    ['Vestito nero da donna con cintura', 'it'],
    ['Zwarte jurk met bloemen voor dames', 'nl'],
    ['Oversize Blazer Damen schwarz', 'de'],
    ['Black dress', 'fr'],
    ['Leggings', 'lt'],
    ['Ultraboost Primeknit Trainingsschuh', 'en'],
    ['Crop top blanc à manches courtes', 'fr'],
    ['Jeans skinny nero da donna', 'it'],
    ['Sneakers blancas de mujer', 'es'],
  ])('is not, of "%s" for %s', (text, language) => {
    expect(isInAnotherLanguage(text, language)).toBe(false);
  });
});
