import { describe, expect, it } from '@jest/globals';
import { decideAfter } from './failover.js';
import { FAILURE_CLASSES, type FailoverAction, type FailureClass } from './failure-classes.js';
import { REQUEST_CHANGES } from './request-change.js';
import { FAILURE_RULES, type Billed } from './failure-rules.js';

/** Action after the first try and after the second, wait before `again` in ms (null: the engine's), health, billed. */
type Expected = readonly [
  first: FailoverAction,
  second: FailoverAction,
  waitMs: number | null,
  health: string,
  billed: Billed,
];

/** Row of `docs/failover.md`, class, what was seen, what follows without a word of the provider on waiting. */
const TABLE: readonly (readonly [number, FailureClass, string, Expected])[] = [
  [1, 'cancelled', 'withdrawn before sending', ['stop', 'stop', null, 'none', 'maybe']],
  [2, 'attempt.lost', 'a worker died', ['again', 'again', null, 'none', 'maybe']],
  [3, 'net.dns', 'no such name', ['again', 'next', 375, 'failure of the host', 'no']],
  [4, 'net.connect', 'refused', ['again', 'next', 375, 'failure of the host', 'no']],
  [5, 'net.tls', 'a wrong certificate', ['next', 'next', null, 'pause of the host', 'no']],
  [6, 'net.reset', 'closed after send', ['again', 'next', null, 'failure of the host', 'maybe']],
  [7, 'timeout.headers', 'no headers', ['next', 'next', null, 'failure of the model', 'maybe']],
  [8, 'timeout.body', 'a drip', ['next', 'next', null, 'failure of the model', 'maybe']],
  [9, 'net.cut', 'a cut body', ['again', 'next', null, 'failure of the host', 'maybe']],
  [10, 'wire.not_json', 'HTML with 200', ['next', 'next', null, 'cool of the host', 'no']],
  [
    11,
    'wire.error_in_200',
    'an error with 200',
    ['again', 'next', 1_500, 'failure of the model', 'maybe'],
  ],
  [12, 'wire.no_choice', 'no choice', ['next', 'next', null, 'failure of the model', 'maybe']],
  [13, 'wire.model_mismatch', 'another model', ['next', 'next', null, 'pause of the model', 'yes']],
  [14, 'wire.duplicate', 'a reply seen before', ['again', 'next', null, 'quality', 'maybe']],
  [15, 'policy.filter', 'a filter', ['human', 'human', null, 'none', 'maybe']],
  [16, 'policy.refusal', 'a refusal', ['human', 'human', null, 'none', 'yes']],
  [17, 'out.length', 'cut at its limit', ['changed', 'next', null, 'quality', 'yes']],
  [18, 'out.empty', 'an empty answer', ['again', 'next', null, 'quality', 'yes']],
  [19, 'out.not_json', 'no JSON', ['changed', 'next', null, 'quality', 'yes']],
  [20, 'out.schema', 'against the schema', ['changed', 'next', null, 'quality', 'yes']],
  [23, 'in.too_long', 'too long a request', ['changed', 'next', null, 'none', 'no']],
  [24, 'in.image', 'an unreadable image', ['changed', 'next', null, 'none', 'no']],
  [25, 'in.image_fetch', 'an image not fetched', ['next', 'next', null, 'none', 'no']],
  [26, 'in.too_big', '413', ['changed', 'next', null, 'none', 'no']],
  [27, 'req.invalid', 'another 400', ['next', 'next', null, 'pause of the profile', 'no']],
  [28, 'auth', '401', ['next', 'next', null, 'pause of the account', 'no']],
  [28, 'auth.model', '403 as JSON', ['next', 'next', null, 'pause of the model', 'no']],
  [29, 'quota.money', '402', ['next', 'next', null, 'pause of the account', 'no']],
  [30, 'model.gone', 'no such model', ['next', 'next', null, 'pause of the model', 'no']],
  [31, 'srv.error', '500', ['again', 'next', 1_500, 'failure of the model', 'maybe']],
  [32, 'srv.overloaded', '503', ['next', 'next', null, 'cool of the model', 'no']],
  [33, 'rate.limited', '429 without a word', ['next', 'next', null, 'cool of the model', 'no']],
  [34, 'rate.opaque', '429, absurd', ['next', 'next', null, 'cool of the model', 'no']],
  [35, 'srv.conflict', '409', ['again', 'next', 1_000, 'none', 'no']],
  [36, 'budget', 'no money left', ['next', 'next', null, 'none', 'no']],
  [37, 'skipped', 'cooling', ['next', 'next', null, 'none', 'no']],
  [39, 'unknown', 'anything else', ['next', 'next', null, 'failure of the model', 'maybe']],
  [40, 'ours.infra', 'Postgres is away', ['again', 'again', null, 'none', 'no']],
  [41, 'queue.backlog', 'nobody took it', ['next', 'next', null, 'none', 'no']],
  [43, 'config.invalid', 'a key with a line break', ['next', 'next', null, 'none', 'no']],
];

/** Rows that no class carries, and who does. */
const CARRIED_ELSEWHERE = new Map([
  [21, 'a refusal of the one field (`libs/domain/fields`)'],
  [22, 'a refusal of the one field (`libs/domain/fields`)'],
  [38, 'the wait after an exhausted plan (`failover.ts`, `workflows/call-with-failover.ts`)'],
  [42, 'the stored answer (`libs/db/model-calls/look-up-request.ts`)'],
]);
const LAST_ROW = 43;

const QUICK = { lane: 'standard', tookMs: 200, possibleChanges: REQUEST_CHANGES } as const;
const MIDDLE = 0.5;

function effectOf(failureClass: FailureClass): string {
  const { health } = FAILURE_RULES[failureClass];
  return 'scope' in health ? `${health.kind} of the ${health.scope}` : health.kind;
}

describe('the failover table', () => {
  it.each(TABLE)('row %i: %s (%s)', (row, failureClass, _seen, expected) => {
    const [first, second] = [1, 2].map((triesUsed) =>
      decideAfter(failureClass, null, { ...QUICK, triesUsed }, MIDDLE),
    );
    const { rows, billed } = FAILURE_RULES[failureClass];
    expect([first?.action, second?.action, first?.waitMs, effectOf(failureClass), billed]).toEqual(
      expected,
    );
    expect(rows).toEqual([row]);
  });

  it('has a rule for every class, and a test for every rule', () => {
    expect(TABLE.map(([, failureClass]) => failureClass).toSorted()).toEqual(
      FAILURE_CLASSES.toSorted(),
    );
  });

  it('has every row in a class (row 28 in two), or carried elsewhere', () => {
    const inClasses = new Set(Object.values(FAILURE_RULES).flatMap(({ rows }) => rows));
    const all = [...inClasses, ...CARRIED_ELSEWHERE.keys()];
    expect(all.toSorted((one, other) => one - other)).toEqual(
      Array.from({ length: LAST_ROW }, (_, index) => index + 1),
    );
  });

  it.each([
    ['row 13', 'wire.model_mismatch', { after: 3, withinMs: 3_600_000 }],
    ['row 27', 'req.invalid', { after: 3, withinMs: 3_600_000 }],
    ['row 28', 'auth', { after: 2, withinMs: 60_000 }],
    ['row 28', 'auth.model', { after: 2, withinMs: 60_000 }],
    ['row 5', 'net.tls', { after: 1 }],
    ['row 29', 'quota.money', { after: 1 }],
    ['row 30', 'model.gone', { after: 1 }],
    ['row 10', 'wire.not_json', { ms: 60_000, longestMs: 60_000 }],
    ['row 32', 'srv.overloaded', { ms: 15_000, longestMs: 300_000 }],
    ['row 34', 'rate.opaque', { ms: 5_000, longestMs: 60_000 }],
  ] as const)('%s: %s has its figures', (_row, failureClass, figures) => {
    expect(FAILURE_RULES[failureClass].health).toMatchObject(figures);
  });

  it.each([
    ['row 15', 'policy.filter'],
    ['row 16', 'policy.refusal'],
  ] as const)('%s: %s reaches no second provider, whatever is left', (_row, failureClass) => {
    for (const lane of ['interactive', 'standard', 'backfill'] as const) {
      for (const triesUsed of [0, 1, 2, 9]) {
        const move = decideAfter(failureClass, 1_000, { ...QUICK, lane, triesUsed }, MIDDLE);
        expect(move.action).toBe('human');
      }
    }
  });

  it('blames no provider for what is ours', () => {
    const ours = ['cancelled', 'attempt.lost', 'budget', 'skipped', 'ours.infra', 'queue.backlog'];
    const free = FAILURE_CLASSES.filter((name) => FAILURE_RULES[name].tries === 'free');
    expect(free.toSorted()).toEqual(ours.toSorted());
    expect(new Set(free.map(effectOf))).toEqual(new Set(['none']));
  });
});
