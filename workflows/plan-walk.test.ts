import { describe, expect, it } from '@jest/globals';
import type { IngestResult } from '#libs/domain/contract';
import type { FailoverAction, FailureClass } from '#libs/domain/failure-classes';
import type { Lane } from '#libs/domain/lane-timings';
import type { PlannedProvider } from '#libs/domain/profile';
import { PlanWalk, type PlanMove } from './plan-walk.js';
import type { StepEnd } from './step-end.js';

const MINUTE = 60_000;
const ACCEPTED_AT_MS = Date.parse('2026-11-24T08:00:00Z');

const FIRST: PlannedProvider = { provider: 'first', model: 'm', attemptTimeoutMs: 5_000 };
const SECOND: PlannedProvider = { ...FIRST, provider: 'second' };
const BASELINE: PlannedProvider = { ...FIRST, provider: 'baseline', baseline: true };

function walkOver(plan: readonly PlannedProvider[], roundsUsed = 0): PlanWalk {
  const ingest: Extract<IngestResult, { kind: 'ready' }> = {
    kind: 'ready',
    acceptedAt: new Date(ACCEPTED_AT_MS).toISOString(),
    plan: { attributes: plan, safety: plan },
    roundsUsed: { attributes: roundsUsed, safety: roundsUsed },
    requiredChecks: [],
    seller: { fields: [], requiredFields: null },
    photos: { total: 0, readable: 0, failures: [] },
  };
  return new PlanWalk('attributes', ingest);
}

function end(
  failureClass: FailureClass,
  action: FailoverAction = 'next',
  facts: Partial<Pick<StepEnd, 'waitMs' | 'change'>> = {},
): StepEnd {
  return { class: failureClass, action, message: 'x', waitMs: null, change: null, ...facts };
}

/** What a walk does, in short, while each step ends as given. */
function journey(
  walk: PlanWalk,
  ends: readonly StepEnd[],
  { lane = 'standard', afterMs = 0 }: { readonly lane?: Lane; readonly afterMs?: number } = {},
): readonly string[] {
  const nowMs = ACCEPTED_AT_MS + afterMs;
  const told: string[] = [];
  const left = [...ends];
  for (;;) {
    const move = walk.next({ nowMs, lane, random: 0 });
    told.push(inWords(move));
    if (move.kind === 'end') return told;
    if (move.kind === 'wait') continue;
    const next = left.shift();
    if (next === undefined) return told;
    walk.note(next, nowMs);
  }
}

function inWords(move: PlanMove): string {
  switch (move.kind) {
    case 'ask': {
      const { planned, round, change } = move.step;
      return [planned.provider, round, change].filter((word) => word !== undefined).join(' ');
    }
    case 'wait':
      return `wait ${move.waitMs / 1_000} s`;
    case 'end':
      return move.why;
  }
}

describe('a walk over the plan', () => {
  it('asks each provider in turn, then waits and begins again with fresh tries', () => {
    const ends = [end('timeout.body'), end('srv.error')];
    expect(journey(walkOver([FIRST, SECOND]), ends)).toEqual([
      'first 1',
      'second 1',
      'wait 12 s',
      'first 2',
    ]);
  });

  it('ends where a person must look, or nobody is to look any more', () => {
    expect(journey(walkOver([FIRST, SECOND]), [end('policy.refusal', 'human')])).toEqual([
      'first 1',
      'refused',
    ]);
    expect(journey(walkOver([FIRST, SECOND]), [end('cancelled', 'stop')])).toEqual([
      'first 1',
      'stopped',
    ]);
  });

  it('takes the last round up that an earlier run began, and waits only after one of its own', () => {
    const ends = [end('srv.error'), end('srv.error')];
    expect(journey(walkOver([FIRST], 2), ends)).toEqual([
      'first 2',
      'first 3',
      'wait 48 s',
      'first 4',
    ]);
  });

  it('row 17: asks the same provider otherwise once, then the next', () => {
    const ends = [
      end('out.length', 'changed', { change: 'more_output' }),
      end('out.length', 'changed', { change: 'more_output' }),
    ];
    expect(journey(walkOver([FIRST, SECOND]), ends)).toEqual([
      'first 1',
      'first 1 more_output',
      'second 1',
    ]);
  });

  it('row 40: waits out an outage of our own and asks the same provider the same', () => {
    const ends = [
      end('out.not_json', 'changed', { change: 'format_restated' }),
      end('ours.infra', 'again'),
      end('ours.infra', 'again'),
    ];
    expect(journey(walkOver([FIRST, SECOND]), ends)).toEqual([
      'first 1',
      'first 1 format_restated',
      'wait 12 s',
      'first 1 format_restated',
      'wait 24 s',
      'first 1 format_restated',
    ]);
  });
});

describe('row 38: an exhausted plan', () => {
  it('waits until the first rest ends', () => {
    const ends = [
      end('skipped', 'next', { waitMs: 40_000 }),
      end('skipped', 'next', { waitMs: 30_000 }),
    ];
    expect(journey(walkOver([FIRST, SECOND]), ends)).toEqual([
      'first 1',
      'second 1',
      'wait 30 s',
      'first 2',
    ]);
  });

  it.each<[Lane, number, readonly string[]]>([
    ['interactive', 0, ['first 1', 'baseline 1', 'wait 12 s', 'first 2']],
    ['standard', 0, ['first 1', 'wait 12 s', 'first 2']],
    ['standard', 14.9 * MINUTE, ['first 1', 'wait 6 s', 'first 2']],
    ['standard', 15 * MINUTE, ['first 1', 'baseline 1', 'wait 12 s', 'first 2']],
    ['backfill', 6 * 24 * 60 * MINUTE, ['first 1', 'wait 12 s', 'first 2']],
  ])(
    'in the %s lane, %i ms after acceptance, the baseline comes in time',
    (lane, afterMs, moves) => {
      const ends = moves.filter((move) => / 1$/.test(move)).map(() => end('srv.error'));
      expect(journey(walkOver([FIRST, BASELINE]), ends, { lane, afterMs })).toEqual(moves);
    },
  );
});

describe('row 36: budgets in the way', () => {
  const over = end('budget', 'next', { waitMs: 600_000 });

  it('let the baseline be asked at once', () => {
    expect(journey(walkOver([FIRST, BASELINE]), [over], { lane: 'backfill' })).toEqual([
      'first 1',
      'baseline 1',
    ]);
  });

  it('end in an abstention where there is no other way', () => {
    expect(journey(walkOver([FIRST, SECOND]), [over, over])).toEqual([
      'first 1',
      'second 1',
      'over_budget',
    ]);
  });

  it('are no reason to give up a provider that is down', () => {
    expect(journey(walkOver([FIRST, SECOND]), [over, end('srv.error')])).toEqual([
      'first 1',
      'second 1',
      'wait 12 s',
      'first 2',
    ]);
  });
});
