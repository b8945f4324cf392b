import type { ProviderProtocol } from '#libs/config/providers';
import type { SceneTest } from './scene-test.js';
import { testScenes } from './scene-tests.js';
import { firstAnswers, secondAnswers } from './second-answers.js';

/** The other scenes are in OpenAI's words; these are what differs most in the words of the others. */
function scenesIn(protocol: ProviderProtocol): readonly SceneTest[] {
  const firstEntry = { protocol };
  return [
    {
      name: `row 17: ${protocol}'s answer is cut at its limit`,
      firstEntry,
      first: ['cut_at_length'],
      comesTo: firstAnswers([['first', 'out.length → changed', 'answered', 1_000]]),
    },
    {
      name: `row 22: ${protocol}'s title is in another language`,
      firstEntry,
      first: ['wrong_language'],
      comesTo: firstAnswers([['first', 'answer', 'answered', 1_000]]),
    },
    {
      name: `row 24: ${protocol} can't read an image`,
      firstEntry,
      photos: 1,
      first: ['unreadable_image'],
      comesTo: firstAnswers([['first', 'in.image → changed', 'failed', 0]]),
    },
    {
      name: `row 29: ${protocol}'s account has no money`,
      firstEntry,
      first: ['no_credit'],
      comesTo: {
        ...secondAnswers([['first', 'quota.money → next', 'failed', 0]]),
        firstRestsAfter: ['quota.money'],
      },
    },
    {
      name: `row 33: ${protocol} says for how long it limits our rate`,
      firstEntry,
      first: ['limited'],
      comesTo: firstAnswers([['first', 'rate.limited → again', 'failed', 0]]),
    },
  ];
}

testScenes([
  ...scenesIn('anthropic'),
  ...scenesIn('gemini'),
  {
    name: 'row 15: gemini’s filter stops the answer',
    firstEntry: { protocol: 'gemini' },
    first: ['filtered'],
    comesTo: {
      outcome: 'kept_seller_values',
      safety: 'hold',
      flags: ['policy_refusal'],
      received: { first: 1, second: 0, judge: 1 },
      attributes: [['first', 'policy.filter → human', 'answered', 1_000]],
    },
  },
  {
    name: 'row 16: anthropic’s model refuses',
    firstEntry: { protocol: 'anthropic' },
    first: ['refusal'],
    comesTo: {
      outcome: 'kept_seller_values',
      safety: 'hold',
      flags: ['policy_refusal'],
      received: { first: 1, second: 0, judge: 1 },
      attributes: [['first', 'policy.refusal → human', 'answered', 1_000]],
    },
  },
]);
