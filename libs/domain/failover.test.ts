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
  const first = { lane: 'standard', triesUsed: 1, tookMs: 100 } as const;
  const seller = { ...first, lane: 'interactive' } as const;

  it.each<[string, FailureClass, number | null, FailedTry, NextMove]>([
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
      { lane: 'interactive', triesUsed: 9, tookMs: 80_000 },
      { action: 'again', waitMs: null },
    ],
  ])('%s', (_what, failureClass, askedWaitMs, failed, move) => {
    expect(decideAfter(failureClass, askedWaitMs, failed, 0.5)).toEqual(move);
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
    [1, 'net.connect', 2_000],
    [2, 'net.connect', 15_000],
    [3, 'net.connect', 30_000],
    [1, 'srv.error', 15_000],
    [2, 'srv.error', 30_000],
    [7, 'srv.error', 900_000],
    [60, 'srv.error', 900_000],
  ] as const)('after round %i with %s is %i ms', (round, lastClass, expected) => {
    expect(waitAfterExhaustedPlan(round, lastClass, middle)).toBe(expected);
  });

  it('is jittered by a fifth either way', () => {
    expect([0, 0.999999].map((random) => waitAfterExhaustedPlan(1, 'srv.error', random))).toEqual([
      12_000, 18_000,
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
