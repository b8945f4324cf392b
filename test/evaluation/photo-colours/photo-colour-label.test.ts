import { beforeAll, describe, expect, it } from '@jest/globals';
import { isAcceptedColour, PhotoColourLabel, readPhotoColourLabels } from './photo-colour-label.js';

describe('the committed labels', () => {
  let labels: PhotoColourLabel[] = [];
  beforeAll(async () => {
    labels = await readPhotoColourLabels(); // parsing proves the colour ids and the form of the hashes
  });

  it('cover 100 different photos, 10 of each category', () => {
    expect(new Set(labels.map(({ file }) => file)).size).toBe(100);
    expect(new Set(labels.map(({ sha256 }) => sha256)).size).toBe(100);
    const perCategory = Map.groupBy(labels, ({ file }) => file.replace(/-\d+\.jpg$/, ''));
    expect([...perCategory.values()].map((group) => group.length)).toEqual(Array(10).fill(10));
  });

  it('stay strict: under two accepted names a photo on average', () => {
    const names = labels.reduce(
      (sum, { colours, alsoAccept }) => sum + colours.length + alsoAccept.length,
      0,
    );
    expect(names / labels.length).toBeLessThan(2);
  });
});

describe('a label', () => {
  const label = {
    file: 'dress-00.jpg',
    sha256: 'a'.repeat(64),
    colours: ['navy', 'white'],
    alsoAccept: ['black'],
  };

  it.each([
    ['a colour outside the closed list', { ...label, colours: ['teal'] }],
    ['no colour', { ...label, colours: [] }],
    ['three colours', { ...label, colours: ['navy', 'white', 'red'] }],
    ['a colour that is named twice', { ...label, alsoAccept: ['navy'] }],
    ['multicolour beside another colour', { ...label, colours: ['multicolour', 'red'] }],
    ['a hash of another length', { ...label, sha256: 'abc' }],
    ['an unknown key', { ...label, colors: ['navy'] }],
  ])('is refused with %s', (_case, entry) => {
    expect(PhotoColourLabel.safeParse(entry).success).toBe(false);
  });

  it.each([
    ['navy', true],
    ['white', true],
    ['black', true],
    ['blue', false],
  ] as const)('takes %s as right: %s', (colour, right) => {
    expect(isAcceptedColour(PhotoColourLabel.parse(label), colour)).toBe(right);
  });
});
