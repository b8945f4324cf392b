import { describe, expect, it } from '@jest/globals';
import { ListingId, Submission } from '#libs/domain/listing';
import { SAMPLE_LISTINGS } from './sample-listings.js';

describe('the sample listings', () => {
  it('are at least twelve, in at least five languages, with and without seller values', () => {
    expect(SAMPLE_LISTINGS.length).toBeGreaterThanOrEqual(12);
    expect(new Set(SAMPLE_LISTINGS.map(({ locale }) => locale)).size).toBeGreaterThanOrEqual(5);
    const withValues = SAMPLE_LISTINGS.filter(({ values }) => Object.keys(values).length > 0);
    expect(withValues.length).toBeGreaterThan(0);
    expect(withValues.length).toBeLessThan(SAMPLE_LISTINGS.length);
  });

  it('include a photo that can’t be opened and one that isn’t there', () => {
    const kinds = new Set(SAMPLE_LISTINGS.flatMap(({ photos }) => photos.map(({ kind }) => kind)));
    expect(kinds).toEqual(new Set(['drawn', 'broken', 'missing']));
  });

  it.each(SAMPLE_LISTINGS)('$id is a submission that the API takes', (sample) => {
    expect(ListingId.parse(sample.id)).toBe(sample.id);
    const photos = sample.photos.map((_, index) => ({
      id: `p${index}`,
      url: 'http://localhost/p',
    }));
    const { locale, text, values } = sample;
    Submission.parse({ revision: 1, lane: 'interactive', locale, photos, text, values });
  });
});
