import { describe, expect, it } from '@jest/globals';
import { actionAfter, usesTry, waitAfterExhaustedPlan, waitInOwnOutage } from './failover.js';
import { FAILURE_CLASSES, type FailoverAction, type FailureClass } from './failure-classes.js';

describe('what follows a failure', () => {
  it.each<[FailureClass, FailoverAction, FailoverAction]>([
    ['cancelled', 'stop', 'stop'],
    ['attempt.lost', 'again', 'again'],
    ['net.connect', 'again', 'next'],
    ['net.reset', 'again', 'next'],
    ['timeout', 'next', 'next'],
    ['wire.invalid', 'next', 'next'],
    ['policy.refusal', 'human', 'human'],
    ['policy.filter', 'human', 'human'],
    ['out.unusable', 'again', 'next'],
    ['req.invalid', 'next', 'next'],
    ['auth', 'next', 'next'],
    ['rate.limited', 'again', 'next'],
    ['srv.error', 'again', 'next'],
    ['unknown', 'next', 'next'],
    ['ours.infra', 'again', 'again'],
    ['queue.backlog', 'next', 'next'],
  ])('%s: %s at the first try, %s at the second', (failureClass, first, second) => {
    expect([actionAfter(failureClass, 1), actionAfter(failureClass, 2)]).toEqual([first, second]);
  });

  it('never takes a policy refusal to another model, whatever the tries', () => {
    const policy = FAILURE_CLASSES.filter((failureClass) => failureClass.startsWith('policy.'));
    expect(
      policy.flatMap((failureClass) =>
        [0, 1, 2, 9].map((tries) => actionAfter(failureClass, tries)),
      ),
    ).toEqual(Array.from({ length: policy.length * 4 }, () => 'human'));
  });

  it('counts no try for what is not the provider’s', () => {
    expect(FAILURE_CLASSES.filter((failureClass) => !usesTry(failureClass))).toEqual([
      'cancelled',
      'attempt.lost',
      'ours.infra',
      'queue.backlog',
    ]);
  });
});

describe('the wait after an exhausted plan', () => {
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
