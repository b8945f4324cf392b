import { describe, expect, it } from '@jest/globals';
import { freeTextValues } from './free-text-values.js';

describe('freeTextValues', () => {
  it.each([
    ['an id of a category', { category: 'women.dresses.midi_dresses' }],
    ['a path of an ancestor', { category: 'Damen > Kleider' }],
    ['a name that several categories have', { category: 'Trainers' }],
    ['a known brand', { brand: 'zara' }],
    ['ids of colours', { colours: ['black', 'light_blue'] }],
    ['names of colours in another language', { colours: ['schwarz', 'juoda'] }],
    ['ids of materials', { materials: ['viscose', 'elastane'] }],
    ['materials with their shares', { materials: ['viscose 95%', '5 % Elasthan'] }],
    ['an id of a condition', { condition: 'very_good' }],
    ['an id of a pattern', { pattern: 'floral' }],
    ['a size of one system', { size: 'W32 L34' }],
    ['a size of several systems', { size: '38' }],
  ])('leaves out %s', (_, values) => {
    expect(freeTextValues(values)).toEqual({});
  });

  it.each([
    ['an unknown brand', { brand: 'Brandless of Berlin' }, { brand: 'Brandless of Berlin' }],
    [
      'the unknown among known colours',
      { colours: ['black', 'call 0171 2345678'] },
      { colours: 'call 0171 2345678' },
    ],
    ['words around a size', { size: 'M, text me' }, { size: 'M, text me' }],
    ['a number beside a size', { size: 'M / 0171 2345678' }, { size: 'M / 0171 2345678' }],
    ['one in pieces', { size: 'M / 017 123 456 78' }, { size: 'M / 017 123 456 78' }],
    ['a material with words', { materials: ['95% love'] }, { materials: '95% love' }],
    ['words for a condition', { condition: 'ask me' }, { condition: 'ask me' }],
    ['a title', { title: 'Zara' }, { title: 'Zara' }],
  ])('keeps %s', (_, values, expected) => {
    expect(freeTextValues(values)).toEqual(expected);
  });
});
