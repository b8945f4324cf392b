import { describe, expect, it } from '@jest/globals';
import {
  actionAfter,
  decideAfter,
  usesTry,
  waitAfterExhaustedPlan,
  waitInOwnOutage,
  type FailedTry,
  type NextMove,
} from './failover.js';
import { REQUEST_CHANGES, type RequestChange } from './request-change.js';
import { FAILURE_CLASSES, type FailoverAction, type FailureClass } from './failure-classes.js';

describe('what follows a failure, by its tries', () => {
  it.each<[FailureClass, FailoverAction, FailoverAction]>([
    ['cancelled', 'stop', 'stop'],
    ['attempt.lost', 'again', 'again'],
    ['net.reset', 'again', 'next'],
    ['rate.limited', 'again', 'next'],
    ['timeout.body', 'next', 'next'],
    ['policy.refusal', 'human', 'human'],
    ['ours.infra', 'again', 'again'],
    ['queue.backlog', 'next', 'next'],
  ])('%s: %s at the first, %s at the second', (failureClass, first, second) => {
    expect([actionAfter(failureClass, 1), actionAfter(failureClass, 2)]).toEqual([first, second]);
  });

  it('counts no try for what is not the provider’s', () => {
    expect(FAILURE_CLASSES.filter((failureClass) => !usesTry(failureClass))).toEqual([
      'cancelled',
      'attempt.lost',
      'budget',
      'skipped',
      'ours.infra',
      'queue.backlog',
    ]);
  });
});

describe('a second try', () => {
  const first = { lane: 'standard', triesUsed: 1, tookMs: 100, possibleChanges: [] } as const;
  const seller = { ...first, lane: 'interactive' } as const;

  it.each<[string, FailureClass, number | null, FailedTry, Omit<NextMove, 'change'>]>([
    [
      'row 33: after the wait that was asked for, later by a tenth here',
      'rate.limited',
      60_000,
      first,
      { action: 'again', waitMs: 66_000 },
    ],
    [
      'row 33: in a backfill too',
      'rate.limited',
      10_000,
      { ...first, lane: 'backfill' },
      { action: 'again', waitMs: 11_000 },
    ],
    [
      'row 33: not with a seller looking on',
      'rate.limited',
      10_000,
      seller,
      { action: 'next', waitMs: 10_000 },
    ],
    [
      'row 33: but for a wait that is shorter than another provider’s answer',
      'rate.limited',
      2_000,
      seller,
      { action: 'again', waitMs: 2_200 },
    ],
    [
      'row 33: not where no wait was asked for',
      'rate.limited',
      null,
      first,
      { action: 'next', waitMs: null },
    ],
    [
      'row 33: not a third time',
      'rate.limited',
      1_000,
      { ...first, triesUsed: 2 },
      { action: 'next', waitMs: 1_000 },
    ],
    [
      'row 34: not after an absurd wait',
      'rate.opaque',
      7_200_000,
      first,
      { action: 'next', waitMs: 7_200_000 },
    ],
    [
      'row 31: after the wait that a 500 asked for, instead of ours',
      'srv.error',
      20_000,
      first,
      { action: 'again', waitMs: 22_000 },
    ],
    [
      'row 31: not after one that a seller would have to look at',
      'srv.error',
      20_000,
      seller,
      { action: 'next', waitMs: 20_000 },
    ],
    [
      'row 31: with a seller looking on, where the first failed soon',
      'srv.error',
      null,
      { ...seller, tookMs: 20_000 },
      { action: 'again', waitMs: 1_500 },
    ],
    [
      'row 18: not where the time of the interactive lane would cut it',
      'out.empty',
      null,
      { ...seller, tookMs: 31_000 },
      { action: 'next', waitMs: null },
    ],
    [
      'row 18: but in the standard lane, which has more',
      'out.empty',
      null,
      { ...first, tookMs: 31_000 },
      { action: 'again', waitMs: null },
    ],
    [
      'row 40: whatever the time, where it is ours',
      'ours.infra',
      null,
      { lane: 'interactive', triesUsed: 9, tookMs: 80_000, possibleChanges: [] },
      { action: 'again', waitMs: null },
    ],
  ])('%s', (_what, failureClass, askedWaitMs, failed, move) => {
    expect(decideAfter(failureClass, askedWaitMs, failed, 0.5)).toEqual({ ...move, change: null });
  });

  it.each<[string, FailureClass, RequestChange]>([
    ['row 17: with room for a longer answer', 'out.length', 'more_output'],
    ['row 19: told that the answer was no JSON', 'out.not_json', 'format_restated'],
    ['row 20: told that the answer was against the schema', 'out.schema', 'format_restated'],
    ['row 23: with less to read', 'in.too_long', 'less_input'],
    ['row 24: without photos that it can’t read', 'in.image', 'without_photos'],
    ['row 26: with smaller photos', 'in.too_big', 'smaller_photos'],
  ])('%s, once, and only where the request can be changed so', (_what, failureClass, change) => {
    const tries: FailedTry[] = [
      { ...first, possibleChanges: [change] },
      { ...first, possibleChanges: [change], triesUsed: 2 },
      { ...first, possibleChanges: REQUEST_CHANGES.filter((other) => other !== change) },
    ];
    expect(tries.map((failed) => decideAfter(failureClass, null, failed, 0.5))).toEqual([
      { action: 'changed', change, waitMs: null },
      { action: 'next', change: null, waitMs: null },
      { action: 'next', change: null, waitMs: null },
    ]);
  });

  it('row 33: spreads those that were told the same wait over a fifth of it, never earlier', () => {
    const waits = [0, 0.999999].map(
      (random) => decideAfter('rate.limited', 10_000, first, random).waitMs,
    );
    expect(waits).toEqual([10_000, 12_000]);
  });
});

describe('row 38: the wait after an exhausted plan', () => {
  const middle = 0.5;

  it.each([
    [1, 'net.connect', null, 2_000],
    [2, 'net.connect', null, 15_000],
    [3, 'net.connect', null, 30_000],
    [1, 'srv.error', null, 15_000],
    [2, 'srv.error', null, 30_000],
    [7, 'srv.error', null, 900_000],
    [60, 'srv.error', null, 900_000],
    [1, 'skipped', 30_000, 33_000],
    [1, 'skipped', 500, 2_200],
    [4, 'skipped', 500, 17_600],
    [60, 'skipped', 500, 66_000],
    [1, 'srv.overloaded', 86_400_000, 990_000],
  ] as const)(
    'after round %i with %s, a rest of %s, is %i ms',
    (round, lastClass, firstRestMs, expected) => {
      expect(waitAfterExhaustedPlan({ round, lastClass, firstRestMs }, middle)).toBe(expected);
    },
  );

  const ends = [0, 0.999999];

  it('is jittered by a fifth either way', () => {
    const exhausted = { round: 1, lastClass: 'srv.error', firstRestMs: null };
    expect(ends.map((random) => waitAfterExhaustedPlan(exhausted, random))).toEqual([
      12_000, 18_000,
    ]);
  });

  it('never ends before the rest that it waits for', () => {
    const exhausted = { round: 1, lastClass: 'skipped', firstRestMs: 10_000 };
    expect(ends.map((random) => waitAfterExhaustedPlan(exhausted, random))).toEqual([
      10_000, 12_000,
    ]);
  });
});

describe('the wait for our own outage', () => {
  it.each([
    [1, 15_000],
    [2, 30_000],
    [7, 15 * 60_000],
    [50, 15 * 60_000],
  ])('after the %ith time at one provider is %i ms', (outages, expected) => {
    expect(waitInOwnOutage(outages, 0.5)).toBe(expected);
  });
});
