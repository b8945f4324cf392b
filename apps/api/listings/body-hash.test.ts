import { describe, expect, it } from '@jest/globals';
import { Submission } from '#libs/domain/listing';
import { bodyHash } from './body-hash.js';

const base = {
  revision: 1,
  lane: 'standard',
  locale: 'en',
  photos: [
    { id: 'a', url: 'https://photos.example/a' },
    { id: 'b', url: 'https://photos.example/b' },
  ],
  text: { title: 'Wool coat', description: 'Warm' },
  values: { size: 'M', colours: ['navy', 'white'] },
};

const hashOf = (change: object): string => bodyHash(Submission.parse({ ...base, ...change }));
const [first, second] = base.photos;

describe('the body hash', () => {
  it.each([
    ['a more urgent lane', { lane: 'interactive' }],
    ['another revision', { revision: 2 }],
    [
      'fresh photo URLs',
      { photos: base.photos.map(({ id }) => ({ id, url: `https://x.example/${id}?v=2` })) },
    ],
    ['members in another order', { text: { description: 'Warm', title: 'Wool coat' } }],
    ['spaces around a value', { values: { size: ' M ', colours: ['navy', 'white'] } }],
  ])('stays the same over %s', (_what, change) => {
    expect(hashOf(change)).toBe(hashOf({}));
  });

  it.each([
    ['another locale', { locale: 'fr' }],
    ['another title', { text: { title: 'Wool coat!', description: 'Warm' } }],
    ['no description', { text: { title: 'Wool coat' } }],
    ['another value', { values: { size: 'L', colours: ['navy', 'white'] } }],
    ['values in another order', { values: { size: 'M', colours: ['white', 'navy'] } }],
    ['photos in another order', { photos: [second, first] }],
    ['a photo less', { photos: [first] }],
  ])('changes with %s', (_what, change) => {
    expect(hashOf(change)).not.toBe(hashOf({}));
  });
});
