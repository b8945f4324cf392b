import { describe, expect, it } from '@jest/globals';
import { evidenceIsIn, findEvidence, normaliseWords, type FlagEvidence } from './flag.js';

const CONTENT = {
  text: 'Handbag, 1:1 REPLICA\ncall 555 0101',
  photos: [
    { id: 'front', sha256: 'aa' },
    { id: 'back', sha256: null },
  ],
};

describe('words as flags keep them', () => {
  it.each([
    ['case and spaces', '  1:1   Replica\n', '1:1 replica'],
    ['full-width look-alikes', '１：１ ｒｅｐｌｉｃａ', '1:1 replica'],
    ['zero-width characters', 're\u200Bpli\u00ADca', 'replica'],
    ['variation selectors and fillers', 're\uFE0Fpl\u3164i\uFEFFca', 'replica'],
    ['tag characters', 're\u{E0061}plica', 'replica'],
    ['line ends as spaces', 'call\nme', 'call me'],
  ])('%s', (_what, text, expected) => {
    expect(normaliseWords(text)).toBe(expected);
  });
});

describe('a flag’s evidence', () => {
  it.each<[string, FlagEvidence, boolean]>([
    ['words that are there', { kind: 'words', words: '1:1 replica' }, true],
    ['words across a line end', { kind: 'words', words: 'replica call' }, true],
    ['words that are gone', { kind: 'words', words: 'fake' }, false],
    ['a photo of that content', { kind: 'photo', photoId: 'other', sha256: 'aa' }, true],
    [
      'a photo that can’t be read now, by its id',
      { kind: 'photo', photoId: 'back', sha256: 'bb' },
      true,
    ],
    ['a photo that was taken out', { kind: 'photo', photoId: 'side', sha256: 'cc' }, false],
    ['the listing as such', { kind: 'listing' }, true],
  ])('%s', (_what, evidence, there) => {
    expect(evidenceIsIn(evidence, CONTENT)).toBe(there);
  });

  it.each([
    [
      'a quote in the text',
      { quote: '1:1 Replica', photo: null },
      { kind: 'words', words: '1:1 replica' },
    ],
    [
      'a readable photo',
      { quote: null, photo: 'front' },
      { kind: 'photo', photoId: 'front', sha256: 'aa' },
    ],
    ['a photo that was never read', { quote: null, photo: 'back' }, { kind: 'listing' }],
    ['a quote that is not in the text', { quote: 'cocaine', photo: null }, { kind: 'listing' }],
    ['nothing', { quote: null, photo: null }, { kind: 'listing' }],
    ['an empty quote', { quote: ' ', photo: null }, { kind: 'listing' }],
  ])('is found from %s', (_what, claimed, expected) => {
    expect(findEvidence(claimed, CONTENT)).toEqual(expected);
  });
});
