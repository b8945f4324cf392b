import { describe, expect, it } from '@jest/globals';
import type { FieldContext } from './field-context.js';
import { judgeAttributes } from './judge-attributes.js';

const CONTEXT: FieldContext = {
  locale: 'en',
  text: { title: 'Zara midi dress size M', description: '' },
  sentPhotoIds: [],
};

const said = (value: string, quote: string) => ({ value, evidence: 'seller_text', quote });

/** What was made of an answer, in short. */
function judge(
  answer: object,
  base?: { readonly answer: object; readonly fields: readonly ('size' | 'category' | 'brand')[] },
) {
  const judged = judgeAttributes(
    JSON.stringify(answer),
    CONTEXT,
    base && { text: JSON.stringify(base.answer), fields: base.fields },
  );
  if (judged.kind === 'unusable') return judged.class;
  const { accepted, refused } = judged.answer;
  return {
    accepted: Object.keys(accepted),
    refused: refused.map(({ reason }) => reason.code),
  };
}

const DRESS = said('Women > Dresses > Midi dresses', 'midi dress');
const UNKNOWN = said('Women > Frocks', 'midi dress');
const BROKEN = { category: UNKNOWN, brand: said('Zara', 'Zara'), size: 7 };

describe('an answer that is put right', () => {
  it('takes the fields that were asked for, and no other', () => {
    const repaired = { category: DRESS, brand: said('Gucci', 'Zara'), size: said('M', 'M') };
    expect(judge(repaired, { answer: BROKEN, fields: ['category'] })).toEqual({
      accepted: ['category', 'brand'],
      refused: ['size.malformed'],
    });
  });

  it('is judged as a whole: a size needs the category that was put right', () => {
    const before = { ...BROKEN, size: said('M', 'M') };
    expect(judge(before)).toEqual({
      accepted: ['brand', 'size'],
      refused: ['category.unknown'],
    });
    const shoes = said('Shoes > Women > Boots', 'dress');
    expect(judge({ category: shoes }, { answer: before, fields: ['category'] })).toMatchObject({
      accepted: expect.not.arrayContaining(['size']),
    });
  });

  it('leaves a field out that is answered null, and refuses one that is broken again', () => {
    expect(
      judge({ category: null, size: [] }, { answer: BROKEN, fields: ['category', 'size'] }),
    ).toEqual({
      accepted: ['brand'],
      refused: ['size.malformed'],
    });
  });

  it('comes to nothing where it can’t be read', () => {
    expect(judge({ word: 'sorry' }, { answer: BROKEN, fields: ['size'] })).toBe('out.schema');
  });
});
