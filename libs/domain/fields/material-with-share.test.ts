import { describe, expect, it } from '@jest/globals';
import { readMaterialWithShare } from './material-with-share.js';

describe('readMaterialWithShare', () => {
  it.each([
    ['viscose', { material: 'viscose', percent: null }],
    ['Viskose', { material: 'viscose', percent: null }],
    ['95 % Viskose', { material: 'viscose', percent: 95 }],
    ['viscose 95%', { material: 'viscose', percent: 95 }],
    ['Elasthan: 4,5 %', { material: 'elastane', percent: 4.5 }],
    ['４.５％ elastane', { material: 'elastane', percent: 4.5 }],
    ['faux_leather 100%', { material: 'faux_leather', percent: 100 }],
    ['0% cotton', undefined],
    ['120% cotton', undefined],
    ['95% love', undefined],
    ['cotton and more', undefined],
    ['95%', undefined],
  ])('reads %j', (words, expected) => {
    expect(readMaterialWithShare(words)).toEqual(expected);
  });
});
