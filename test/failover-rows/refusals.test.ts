import type { SceneTest } from './scene-test.js';
import { testScenes } from './scene-tests.js';
import { FIRST } from './second-answers.js';

/** Nobody else is asked, and the listing is a person's. */
const HELD = {
  outcome: 'kept_seller_values',
  safety: 'hold',
  categoryBy: null,
  flags: ['policy_refusal'],
} satisfies SceneTest['comesTo'];

testScenes([
  {
    name: 'row 15: the filter stops the request for attributes',
    first: ['filtered_prompt'],
    comesTo: {
      ...HELD,
      received: { first: 1, second: 0, judge: 1 },
      attributes: [['first', 'policy.filter → human', 'maybe_billed', null]],
      costMicros: null,
    },
  },
  {
    name: 'row 15: the filter stops the answer for safety',
    judge: ['filtered'],
    comesTo: {
      ...HELD,
      received: { first: 1, second: 0, judge: 1 },
      attributes: [FIRST],
      safetyCalls: [['judge', 'policy.filter → human', 'answered', 1_000]],
      costMicros: 2_000,
    },
  },
  {
    name: 'row 16: the model refuses to read the listing',
    first: ['refusal'],
    comesTo: {
      ...HELD,
      received: { first: 1, second: 0, judge: 1 },
      attributes: [['first', 'policy.refusal → human', 'answered', 1_000]],
      costMicros: 2_000,
    },
  },
  {
    name: 'row 16: the model refuses to judge the listing',
    judge: ['refusal'],
    comesTo: {
      ...HELD,
      received: { first: 1, second: 0, judge: 1 },
      attributes: [FIRST],
      safetyCalls: [['judge', 'policy.refusal → human', 'answered', 1_000]],
      costMicros: 2_000,
    },
  },
]);
