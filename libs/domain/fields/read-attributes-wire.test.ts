import { describe, expect, it } from '@jest/globals';
import { readAttributesWire } from './read-attributes-wire.js';
import { said, seen } from './test-claims.js';

const NOTHING = {
  category: null,
  brand: null,
  colours: null,
  size: null,
  materials: null,
  condition: null,
  pattern: null,
  title: null,
};

describe('readAttributesWire', () => {
  it.each<[string, object, object, string[]]>([
    ['nothing but nulls', NOTHING, {}, []],
    ['a good claim', { brand: said('Zara') }, { brand: said('Zara') }, []],
    ['missing fields', { title: null }, {}, []],
    ['unknown members', { ...NOTHING, mood: 'good' }, {}, []],
    [
      'members left out',
      { brand: { value: 'Zara', evidence: 'label' } },
      { brand: { value: 'Zara', evidence: 'label', photo: null, quote: null, confidence: null } },
      [],
    ],
    [
      'a confidence in words',
      { brand: { ...said('Zara'), confidence: 'high' } },
      { brand: { ...said('Zara'), confidence: null } },
      [],
    ],
    [
      'a photo by number',
      { brand: { ...seen('Zara'), photo: 1 } },
      { brand: { ...seen('Zara'), photo: null } },
      [],
    ],
    ['a string', { brand: 'Zara', size: said('M') }, { size: said('M') }, ['brand.malformed']],
    [
      'an evidence of its own',
      { brand: { ...said('Zara'), evidence: 'vibes' } },
      {},
      ['brand.malformed'],
    ],
    ['a value that is a number', { size: { ...said('38'), value: 38 } }, {}, ['size.malformed']],
    ['a value without end', { title: said('x'.repeat(501)) }, {}, ['title.malformed']],
    ['a list that is none', { colours: seen('black') }, {}, ['colours.malformed']],
    [
      'a list with a bad member',
      { colours: ['red', seen('black')] },
      { colours: [seen('black')] },
      [],
    ],
    ['a list of bad members', { colours: ['red', 1] }, {}, ['colours.malformed']],
    ['an empty list', { colours: [], materials: [] }, { colours: [], materials: [] }, []],
    [
      'materials without percent',
      { materials: [said('cotton')] },
      { materials: [{ ...said('cotton'), percent: null }] },
      [],
    ],
    [
      'a percent in words',
      { materials: [{ ...said('cotton'), percent: '80%' }] },
      { materials: [{ ...said('cotton'), percent: null }] },
      [],
    ],
    ['a claim that is a list', { pattern: [seen('plain')] }, {}, ['pattern.malformed']],
  ])('reads %s', (_, answer, expected, codes) => {
    const read = readAttributesWire(JSON.stringify(answer));
    if (read.kind === 'unusable') throw new Error(read.message);
    expect(read.wire).toEqual({ ...NOTHING, ...expected });
    expect(read.broken.map(({ reason }) => reason.code)).toEqual(codes);
  });

  it.each(['', 'Sorry.', '{"brand":', '[]', 'null', '{}', '{"error":"overloaded"}', '"brand"'])(
    'finds %j unusable',
    (text) => {
      expect(readAttributesWire(text).kind).toBe('unusable');
    },
  );

  it('takes nothing from a prototype', () => {
    expect(readAttributesWire('{"__proto__":{"brand":null}}').kind).toBe('unusable');
  });
});
