import type { SeededRandom } from './seeded-random.js';

/** What is killed: every process of the stack, and the supervisor itself. */
export const TARGETS = [
  'worker',
  'api',
  'temporal',
  'postgres',
  's3',
  'sandbox',
  'baseline',
  'supervisor',
] as const;
export type Target = (typeof TARGETS)[number];

/** One kill. */
export interface Strike {
  readonly target: Target;
  /** Time since the strike before. */
  readonly pauseMs: number;
  /** `recovery`: while what was killed before is still coming back; `calm`: once the target serves. */
  readonly moment: 'calm' | 'recovery';
}

/** Share of kills that hit while another is being recovered from: systems that survive one fault fail at two. */
const DOUBLE_FAULTS = 0.2;

/** A seeded order of strikes in which each target is killed so many times. */
export function planKills(random: SeededRandom, kills: number): readonly Strike[] {
  const targets = random.shuffled(TARGETS.flatMap((target) => Array<Target>(kills).fill(target)));
  return targets.map((target, index) =>
    index > 0 && target !== targets[index - 1] && random.chance(DOUBLE_FAULTS)
      ? { target, pauseMs: random.between(100, 1_200), moment: 'recovery' }
      : { target, pauseMs: random.between(300, 3_000), moment: 'calm' },
  );
}
