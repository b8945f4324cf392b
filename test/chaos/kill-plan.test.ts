import { describe, expect, it } from '@jest/globals';
import { planKills, TARGETS } from './kill-plan.js';
import { seededRandom } from './seeded-random.js';

describe('a plan of kills', () => {
  it.each([1, 2, 3, 4, 5])('strikes each target ten times, whatever the seed (%d)', (seed) => {
    const plan = planKills(seededRandom(seed), 10);
    for (const target of TARGETS)
      expect(plan.filter((strike) => strike.target === target)).toHaveLength(10);
  });

  it('is the same for the same seed, and another for another', () => {
    expect(planKills(seededRandom(7), 10)).toEqual(planKills(seededRandom(7), 10));
    expect(planKills(seededRandom(7), 10)).not.toEqual(planKills(seededRandom(8), 10));
  });

  it('strikes during another’s recovery at times, never the same target twice so', () => {
    const plan = planKills(seededRandom(7), 10);
    const doubles = plan.flatMap((strike, index) =>
      strike.moment === 'recovery' ? [[plan[index - 1]?.target, strike.target]] : [],
    );
    expect(doubles.length).toBeGreaterThan(5);
    for (const [first, second] of doubles) expect(first).not.toBe(second);
  });
});
