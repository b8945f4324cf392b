import { describe, expect, it } from '@jest/globals';
import { LANES, type Lane } from '#libs/domain/lane-timings';
import { lookAtRests, type Rest } from './look-at-rests.js';

const NOW = 1_000_000;
const trip = (given: Partial<Rest> = {}): Rest => ({
  scope: '*',
  reason: 'net.connect',
  endsBy: 'probe',
  restsUntilMs: NOW - 1,
  trips: 1,
  probedUntilMs: null,
  ...given,
});
const throttle = (given: Partial<Rest> = {}): Rest =>
  trip({ scope: 'a-model', reason: 'rate.limited', endsBy: 'time', ...given });
const DRAIN = { by: 'ada', reason: 'maintenance' };

describe('row 37: whether a provider may be asked', () => {
  it.each<[string, readonly Rest[], Lane, string, number | null | undefined]>([
    ['nothing is known of it', [], 'interactive', 'go', undefined],
    ['it is cooling', [trip({ restsUntilMs: NOW + 5 })], 'standard', 'skipped', NOW + 5],
    ['its cool-down is over', [trip()], 'standard', 'probe_due', undefined],
    ['its cool-down is over', [trip()], 'backfill', 'probe_due', undefined],
    ['its cool-down is just over', [trip()], 'interactive', 'skipped', NOW - 1 + 10_000],
    [
      'nobody has probed it for 10 s',
      [trip({ restsUntilMs: NOW - 10_000 })],
      'interactive',
      'probe_due',
      undefined,
    ],
    ['another probes it', [trip({ probedUntilMs: NOW + 9 })], 'standard', 'skipped', NOW + 9],
    [
      'the lease to probe ran out',
      [trip({ probedUntilMs: NOW })],
      'standard',
      'probe_due',
      undefined,
    ],
    ['it throttles', [throttle({ restsUntilMs: NOW + 7 })], 'interactive', 'skipped', NOW + 7],
    ['the throttle is over', [throttle()], 'interactive', 'go', undefined],
    [
      'it throttles and a probe is due',
      [trip(), throttle({ restsUntilMs: NOW + 7 })],
      'standard',
      'skipped',
      NOW + 7,
    ],
  ])('%s', (_what, rests, lane, kind, untilMs) => {
    const look = lookAtRests(undefined, rests, lane, NOW);
    expect(look.kind).toBe(kind);
    if (untilMs !== undefined) expect(look).toMatchObject({ untilMs });
  });

  it('one probe is for the provider and the model together', () => {
    expect(lookAtRests(undefined, [trip(), trip({ scope: 'a-model' })], 'standard', NOW)).toEqual({
      kind: 'probe_due',
      scopes: ['*', 'a-model'],
    });
  });

  it.each(LANES)('drained it is not asked by anybody, %s, until a person says so', (lane) => {
    expect(lookAtRests(DRAIN, [], lane, NOW)).toEqual({
      kind: 'skipped',
      why: 'drained by ada: maintenance',
      untilMs: null,
    });
  });
});
