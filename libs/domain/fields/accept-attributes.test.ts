import { describe, expect, it } from '@jest/globals';
import { acceptAttributes } from './accept-attributes.js';
import { readAttributesWire } from './read-attributes-wire.js';

const say = (value: string, quote: string) => ({
  value,
  evidence: 'seller_text',
  photo: null,
  quote,
  confidence: 0.9,
});

describe('an answer with two broken fields', () => {
  it('keeps the six good ones', () => {
    const answer = {
      category: {
        value: 'Women > Dresses > Midi dresses',
        evidence: 'photo',
        photo: 'p1',
        quote: null,
        confidence: 0.9,
      },
      brand: { value: 'Zara', evidence: 'perhaps' },
      colours: 'black',
      size: say('38', 'taille 38'),
      materials: [{ ...say('coton', '100% coton'), percent: 100 }],
      condition: say('très bon état', 'très bon état'),
      pattern: say('à fleurs', 'à fleurs'),
      title: {
        value: 'Robe midi à fleurs taille 38',
        evidence: 'inferred',
        photo: null,
        quote: null,
        confidence: null,
      },
    };
    const read = readAttributesWire('```json\n' + JSON.stringify(answer) + '\n```');
    if (read.kind === 'unusable') throw new Error(read.message);
    expect(read.broken.map(({ reason }) => reason.code)).toEqual([
      'brand.malformed',
      'colours.malformed',
    ]);
    const result = acceptAttributes(read.wire, {
      locale: 'fr',
      sentPhotoIds: ['p1'],
      text: { title: 'Robe Zara à fleurs', description: 'taille 38, 100% coton, très bon état' },
    });
    expect(result.refused).toEqual([]);
    expect(Object.keys(result.accepted)).toEqual([
      'category',
      'size',
      'materials',
      'condition',
      'pattern',
      'title',
    ]);
  });
});
