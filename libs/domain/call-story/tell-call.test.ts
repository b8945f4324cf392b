import { describe, expect, it } from '@jest/globals';
import { inTime, tellStep, type StepEnding, type ToldVerdict } from './tell-call.js';

const verdict: ToldVerdict = {
  class: 'srv.overloaded',
  action: 'next',
  message: 'answered 529',
  waitMs: null,
  change: null,
};
const failed = (
  change: Partial<ToldVerdict>,
  sent: 'now' | 'earlier' | 'never' = 'now',
): StepEnding => ({ kind: 'failed', sent, verdict: { ...verdict, ...change } });

const TOLD: readonly (readonly [string, StepEnding, string, string | null])[] = [
  ['a call under way', { kind: 'under_way' }, 'Reserved; its answer has not come yet', null],
  [
    'an answer',
    { kind: 'answered', from: 'provider' },
    'Answered, and our rules could use it',
    null,
  ],
  [
    'an answer used again',
    { kind: 'answered', from: 'earlier_call' },
    'The listing had the answer to this very request: used again, nothing was sent',
    null,
  ],
  [
    'a failure',
    failed({}),
    'The provider says that it is overloaded (answered 529)',
    "The plan's next provider",
  ],
  [
    'a second try',
    failed({ class: 'srv.error', action: 'again', message: 'answered 500', waitMs: 1_400 }),
    'The provider failed (answered 500)',
    'The same request once more, after 1.4 s',
  ],
  [
    'a changed request',
    failed({ class: 'in.too_big', action: 'changed', message: '413', change: 'smaller_photos' }),
    'The request, or an image in it, is too large (413)',
    'The same provider, asked otherwise: with smaller photos',
  ],
  [
    'a provider that rests',
    failed({ class: 'skipped', message: 'rests after srv.error', waitMs: 14_000 }, 'never'),
    'The provider is drained, paused or cooling, or our tokens of it are used up: nothing was tried (rests after srv.error)',
    "The plan's next provider; no try was used; worth asking again in 14 s",
  ],
  [
    'a refusal that stands',
    failed({ class: 'policy.refusal', action: 'human', message: 'it refused' }, 'earlier'),
    'The model refused to answer (it refused); that was said of this very request and stands: nothing was sent',
    'A person decides: the listing is held, and no other model is asked',
  ],
];

describe('a step in words', () => {
  it.each(TOLD)('tells %s', (_what, ending, what, decision) => {
    expect(tellStep(ending)).toEqual({ what, decision });
  });

  it.each([
    [340, '340 ms'],
    [1_449, '1.4 s'],
    [60_000, '60 s'],
    [840_000, '14 min'],
    [9_000_000, '2.5 h'],
  ])('writes %d ms as %s', (ms, words) => {
    expect(inTime(ms)).toBe(words);
  });
});
