import { describe, expect, it } from '@jest/globals';
import { planStory } from './listing-story.js';
import { seededRandom } from './seeded-random.js';

const storiesOf = (seed: number) => {
  const random = seededRandom(seed);
  return Array.from({ length: 200 }, (_, number) => planStory(random, number));
};

describe('stories of listings', () => {
  it('are fixed by the seed', () => {
    expect(storiesOf(1)).toEqual(storiesOf(1));
    expect(storiesOf(1)).not.toEqual(storiesOf(2));
  });

  it('hold all that a run is about', () => {
    const stories = storiesOf(1);
    const held = (text: string) => text.includes('WhatsApp');
    expect(stories.some((story) => story.photos === 0)).toBe(true);
    expect(stories.some((story) => story.photos > 0)).toBe(true);
    expect(stories.some((story) => story.contents.length > 2)).toBe(true);
    expect(stories.some((story) => story.withdrawAfterMs !== null)).toBe(true);
    expect(stories.some((story) => held(story.contents[0]?.description ?? ''))).toBe(true);
    expect(new Set(stories.map((story) => story.lane))).toEqual(
      new Set(['interactive', 'standard']),
    );
  });

  it('change something from each revision to the next', () => {
    for (const { contents } of storiesOf(1))
      expect(new Set(contents.map((content) => JSON.stringify(content))).size).toBe(
        contents.length,
      );
  });

  it('let every fifth seller return with a change that costs no call', () => {
    const returning = storiesOf(1).filter((story) => story.seller === 'returns');
    expect(returning).toHaveLength(40);
    for (const { contents, withdrawAfterMs } of returning) {
      expect(contents.map((content) => content.description)).toEqual([
        contents[0]?.description,
        contents[0]?.description,
      ]);
      expect(contents[1]?.values.brand).toBeDefined();
      expect(withdrawAfterMs).toBeNull();
    }
  });

  it('leave one revision where the seller walks away', () => {
    const walkingAway = storiesOf(1).filter((story) => story.client === 'one try');
    expect(walkingAway.length).toBeGreaterThan(0);
    for (const { contents } of walkingAway) expect(contents).toHaveLength(1);
  });
});
