import { describe, expect, it } from '@jest/globals';
import { FIELD_NAMES } from './field-names.js';
import { REFUSALS, refusal, type RefusalCode } from './refusal.js';

describe('the refusal codes', () => {
  it('are all of a field, each once', () => {
    const codes = REFUSALS.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    const fields = codes.map((code) => code.split('.')[0]);
    expect(fields.filter((field) => !FIELD_NAMES.some((name) => name === field))).toEqual([]);
  });

  it.each<[RefusalCode, string[], string]>([
    [
      'category.not_a_leaf',
      ['Women > Dresses'],
      'the category has others below it, and items are listed in those: Women > Dresses',
    ],
    ['brand.unknown', [], 'the brand is not in the list'],
  ])('%s with %j reads "%s"', (code, names, detail) => {
    expect(refusal(code, names)).toEqual({ code, detail });
  });
});
