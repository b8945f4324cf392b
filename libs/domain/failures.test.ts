import { describe, expect, it } from '@jest/globals';
import { Verdict } from './failures.js';

const VERDICT: Verdict = {
  class: 'timeout.body',
  action: 'next',
  provider: 'openai',
  model: 'a-model',
  message: 'the answer did not end in time',
  status: null,
  callId: null,
  waitMs: null,
  change: null,
};

describe('a recorded verdict', () => {
  it('is read as it was written', () => {
    expect(Verdict.parse(VERDICT)).toEqual(VERDICT);
  });

  it('is read with its action where its class is one of another version', () => {
    expect(Verdict.parse({ ...VERDICT, class: 'of.another_version' })).toEqual({
      ...VERDICT,
      class: 'unknown',
    });
  });

  it('is read where a version before wrote it that knew no changed requests', () => {
    const { change, ...before } = VERDICT;
    expect(Verdict.parse(before)).toEqual({ ...before, change });
  });

  it('is refused where its action is none', () => {
    expect(Verdict.safeParse({ ...VERDICT, action: 'shrug' }).success).toBe(false);
  });
});
