import { describe, expect, it } from '@jest/globals';
import { noteUnder, outputLimitUnder, photosUnder, textUnder } from './changed-listing.js';

const PHOTOS = ['a', 'b'].map((id) => ({ id, sha256: `hash-of-${id}` }));
const TEXT = { title: 'Jeans', description: '👖'.repeat(600) };

describe('a request that is changed', () => {
  it('row 23: has less to read: one photo, and 500 characters of the description', () => {
    expect(photosUnder('less_input', PHOTOS)).toEqual([PHOTOS[0]]);
    expect(textUnder('less_input', TEXT)).toEqual({
      title: 'Jeans',
      description: '👖'.repeat(500),
    });
  });

  it('row 24: has no photos', () => {
    expect(photosUnder('without_photos', PHOTOS)).toEqual([]);
  });

  it('row 26: has photos of 768 px', () => {
    expect(photosUnder('smaller_photos', PHOTOS).map((photo) => photo.longestEdgePx)).toEqual([
      768, 768,
    ]);
  });

  it('row 17: may be answered at twice the length', () => {
    expect(outputLimitUnder('more_output', 2_000)).toBe(4_000);
  });

  it('row 19: says that the last answer could not be read', () => {
    expect(noteUnder('format_restated')).toHaveLength(1);
  });

  it('is otherwise as it was', () => {
    expect(photosUnder('more_output', PHOTOS)).toEqual(PHOTOS);
    expect(textUnder('without_photos', TEXT)).toEqual(TEXT);
    expect(outputLimitUnder('less_input', 2_000)).toBe(2_000);
    expect(noteUnder('more_output')).toEqual([]);
  });
});
